/// The rounds that show the system at work: people acting through the public HTTP interfaces only.
@NullMarked
package vn.ocop.demo;

import org.jspecify.annotations.NullMarked;
