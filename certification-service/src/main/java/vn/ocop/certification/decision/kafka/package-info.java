/// What evaluation and registration tell.
@NullMarked
package vn.ocop.certification.decision.kafka;

import org.jspecify.annotations.NullMarked;
