/// What all services say and hear over HTTP, and their copy of the administration.
@NullMarked
package vn.ocop.web;

import org.jspecify.annotations.NullMarked;
