/// The facts that the services tell one another: sealed records, one interface per telling service.
@NullMarked
package vn.ocop.events;

import org.jspecify.annotations.NullMarked;
