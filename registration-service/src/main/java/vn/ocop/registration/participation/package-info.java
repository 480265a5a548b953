/// The annual list of participating products, where a province's policy asks for one.
@NullMarked
package vn.ocop.registration.participation;

import org.jspecify.annotations.NullMarked;
