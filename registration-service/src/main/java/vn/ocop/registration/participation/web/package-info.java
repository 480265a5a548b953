/// The annual list over HTTP.
@NullMarked
package vn.ocop.registration.participation.web;

import org.jspecify.annotations.NullMarked;
