/// What the tests of services need of the web: tokens, a client, golden files.
@NullMarked
package vn.ocop.web.testing;

import org.jspecify.annotations.NullMarked;
