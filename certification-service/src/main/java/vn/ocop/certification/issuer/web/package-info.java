/// The issuer's keys over HTTP, for everybody.
@NullMarked
package vn.ocop.certification.issuer.web;

import org.jspecify.annotations.NullMarked;
