/// The review of one dossier at one tier, from its arrival to its result.
@NullMarked
package vn.ocop.evaluation.review;

import org.jspecify.annotations.NullMarked;
