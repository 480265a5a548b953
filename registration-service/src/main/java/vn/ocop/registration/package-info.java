/// Registers producers, products and dossiers, and tells the other services of them.
@NullMarked
package vn.ocop.registration;

import org.jspecify.annotations.NullMarked;
