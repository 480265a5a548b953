/// Journeys of products through the running services, as their people take them.
@NullMarked
package vn.ocop.journeys;

import org.jspecify.annotations.NullMarked;
