/// What every desk needs: the time, new ids, and how an outcome becomes an answer.
@NullMarked
package vn.ocop.evaluation.desk;

import org.jspecify.annotations.NullMarked;
