/// Near-duplicates over HTTP.
@NullMarked
package vn.ocop.registration.likeness.web;

import org.jspecify.annotations.NullMarked;
