/// How they come in.
@NullMarked
package vn.ocop.certification.record.web;

import org.jspecify.annotations.NullMarked;
