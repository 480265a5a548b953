/// Letters by e-mail to those whom an event concerns: this service holds their addresses.
@NullMarked
package vn.ocop.registration.notice;

import org.jspecify.annotations.NullMarked;
