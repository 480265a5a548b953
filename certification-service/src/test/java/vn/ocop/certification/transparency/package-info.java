@NullMarked
package vn.ocop.certification.transparency;

import org.jspecify.annotations.NullMarked;
