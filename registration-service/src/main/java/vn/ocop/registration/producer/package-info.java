/// Producers and their products.
@NullMarked
package vn.ocop.registration.producer;

import org.jspecify.annotations.NullMarked;
