/// Certificates over HTTP, for those who keep them.
@NullMarked
package vn.ocop.certification.certificate.web;

import org.jspecify.annotations.NullMarked;
