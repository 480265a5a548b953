/// Who changed what: entries in hash chains, signed checkpoints over all chains, and how both are verified.
@NullMarked
package vn.ocop.audit;

import org.jspecify.annotations.NullMarked;
