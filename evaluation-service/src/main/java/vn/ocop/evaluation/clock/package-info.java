/// How long a review takes, in whose hands and why. Only read: registration-service alone tells of deadlines.
@NullMarked
package vn.ocop.evaluation.clock;

import org.jspecify.annotations.NullMarked;
