/// One running system that all ordinary journeys share, and the people who act in it.
@NullMarked
package vn.ocop.journeys.town;

import org.jspecify.annotations.NullMarked;
