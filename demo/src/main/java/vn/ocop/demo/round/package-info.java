/// The planned rounds and how they are carried through.
@NullMarked
package vn.ocop.demo.round;

import org.jspecify.annotations.NullMarked;
