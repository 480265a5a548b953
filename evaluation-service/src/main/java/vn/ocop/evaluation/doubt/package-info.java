/// Results that a later fact put in question, and what people say follows.
@NullMarked
package vn.ocop.evaluation.doubt;

import org.jspecify.annotations.NullMarked;
