/// Evidence over HTTP.
@NullMarked
package vn.ocop.registration.evidence.web;

import org.jspecify.annotations.NullMarked;
