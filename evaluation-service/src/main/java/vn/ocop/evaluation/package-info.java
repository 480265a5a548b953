/// Reviews dossiers tier by tier, from the first check to the stars.
@NullMarked
package vn.ocop.evaluation;

import org.jspecify.annotations.NullMarked;
