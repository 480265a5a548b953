/// Certificates on paper: each is printed once, kept by its hash, signed, and handed out as it was.
@NullMarked
package vn.ocop.certification.paper;

import org.jspecify.annotations.NullMarked;
