package vn.ocop.registration.evidence;

import org.jspecify.annotations.Nullable;

/// A file as it comes in.
///
/// @param declaredType what the sender says it is; absent where nothing is said
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Upload(String fileName, @Nullable String declaredType, byte[] bytes) {}
