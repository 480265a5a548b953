/// Credentials and status lists over HTTP, for everybody.
@NullMarked
package vn.ocop.certification.credential.web;

import org.jspecify.annotations.NullMarked;
