/// Tests of the credentials.
@NullMarked
package vn.ocop.certification.credential;

import org.jspecify.annotations.NullMarked;
