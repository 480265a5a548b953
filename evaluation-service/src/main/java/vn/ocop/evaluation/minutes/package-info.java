/// Minutes (biên bản) of a session, written from the record, signed by two, and their supplements.
@NullMarked
package vn.ocop.evaluation.minutes;

import org.jspecify.annotations.NullMarked;
