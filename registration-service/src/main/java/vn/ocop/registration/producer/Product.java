package vn.ocop.registration.producer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// What a producer makes.
///
/// @param setNumber the product set by which it is scored, 1..26
/// @param code its code on papers, given at its first submission
/// @param codeRulebook the rulebook whose form the code has
public record Product(
        ProductId id,
        ProducerId producerId,
        String name,
        int setNumber,
        @Nullable String code,
        @Nullable String codeRulebook,
        Instant registeredAt) {}
