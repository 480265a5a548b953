/// Papers over HTTP.
@NullMarked
package vn.ocop.certification.paper.web;

import org.jspecify.annotations.NullMarked;
