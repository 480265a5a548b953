/// Notices and addresses over HTTP.
@NullMarked
package vn.ocop.registration.notice.web;

import org.jspecify.annotations.NullMarked;
