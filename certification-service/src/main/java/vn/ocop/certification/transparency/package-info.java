/// The transparency log: what is said of certificates in public can be proved by anybody, and never be taken back.
@NullMarked
package vn.ocop.certification.transparency;

import org.jspecify.annotations.NullMarked;
