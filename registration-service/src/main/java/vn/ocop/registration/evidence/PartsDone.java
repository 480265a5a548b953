package vn.ocop.registration.evidence;

import java.util.List;

/// Parts that nobody needs any more, once the transaction has ended well.
record PartsDone(List<String> names) {
    PartsDone {
        names = List.copyOf(names);
    }
}
