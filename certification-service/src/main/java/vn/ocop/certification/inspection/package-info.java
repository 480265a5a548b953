/// Post-inspection (hậu kiểm) of certified products: plan, visit, finding, follow-up.
@NullMarked
package vn.ocop.certification.inspection;

import org.jspecify.annotations.NullMarked;
