/// What a certificate rests on: decision, minutes, sheets, evidence, rules, people and their roles at that time.
@NullMarked
package vn.ocop.certification.provenance;

import org.jspecify.annotations.NullMarked;
