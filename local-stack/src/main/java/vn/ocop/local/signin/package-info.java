/// The embedded sign-in. It exists only on a developer's machine and in trials, never in production.
@NullMarked
package vn.ocop.local.signin;

import org.jspecify.annotations.NullMarked;
