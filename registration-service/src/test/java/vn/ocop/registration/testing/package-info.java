/// The service under test, the people who use it and the services that hear it.
@NullMarked
package vn.ocop.registration.testing;

import org.jspecify.annotations.NullMarked;
