/// What the public reports of misused labels and certificates, and what the province makes of it.
@NullMarked
package vn.ocop.certification.misuse;

import org.jspecify.annotations.NullMarked;
