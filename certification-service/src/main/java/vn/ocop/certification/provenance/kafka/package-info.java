/// Hears what others tell of dossiers.
@NullMarked
package vn.ocop.certification.provenance.kafka;

import org.jspecify.annotations.NullMarked;
