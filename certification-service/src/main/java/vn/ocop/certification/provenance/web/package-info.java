/// What a certificate rests on, for auditors.
@NullMarked
package vn.ocop.certification.provenance.web;

import org.jspecify.annotations.NullMarked;
