/// Administration over HTTP.
@NullMarked
package vn.ocop.registration.administration.web;

import org.jspecify.annotations.NullMarked;
