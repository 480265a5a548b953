/// Candidates, proposals and decisions over HTTP.
@NullMarked
package vn.ocop.certification.decision.web;

import org.jspecify.annotations.NullMarked;
