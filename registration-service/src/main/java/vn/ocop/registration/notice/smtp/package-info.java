/// Letters by SMTP.
@NullMarked
package vn.ocop.registration.notice.smtp;

import org.jspecify.annotations.NullMarked;
