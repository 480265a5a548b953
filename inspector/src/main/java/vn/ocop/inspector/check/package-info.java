/// The invariants, each as a question that answers with its violations.
@NullMarked
package vn.ocop.inspector.check;

import org.jspecify.annotations.NullMarked;
