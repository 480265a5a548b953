/// The offices of a round and what each does, in verbs.
@NullMarked
package vn.ocop.demo.office;

import org.jspecify.annotations.NullMarked;
