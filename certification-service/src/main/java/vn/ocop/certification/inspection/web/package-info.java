/// Post-inspections over HTTP.
@NullMarked
package vn.ocop.certification.inspection.web;

import org.jspecify.annotations.NullMarked;
