/// This service's copy of what registration told of a dossier.
@NullMarked
package vn.ocop.evaluation.dossier;

import org.jspecify.annotations.NullMarked;
