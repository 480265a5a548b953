/// Producers over HTTP.
@NullMarked
package vn.ocop.registration.producer.web;

import org.jspecify.annotations.NullMarked;
