/// Who took which step, when, and with what reason.
@NullMarked
package vn.ocop.certification.history;

import org.jspecify.annotations.NullMarked;
