/// The people of the demo: who signs in, and which grants registration-service is to give them.
@NullMarked
package vn.ocop.local.people;

import org.jspecify.annotations.NullMarked;
