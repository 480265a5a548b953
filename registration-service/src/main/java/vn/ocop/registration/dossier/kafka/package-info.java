/// What evaluation and certification tell of dossiers.
@NullMarked
package vn.ocop.registration.dossier.kafka;

import org.jspecify.annotations.NullMarked;
