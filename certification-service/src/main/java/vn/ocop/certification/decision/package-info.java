/// Ranked products, proposals of them, and the decisions of the People's Committee.
@NullMarked
package vn.ocop.certification.decision;

import org.jspecify.annotations.NullMarked;
