/// Bulk registration over HTTP.
@NullMarked
package vn.ocop.registration.bulk.web;

import org.jspecify.annotations.NullMarked;
