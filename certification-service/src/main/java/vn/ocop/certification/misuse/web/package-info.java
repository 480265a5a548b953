/// The form for the public, and the province's queue.
@NullMarked
package vn.ocop.certification.misuse.web;

import org.jspecify.annotations.NullMarked;
