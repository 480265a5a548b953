/// Hears the administration's facts where another service owns them.
@NullMarked
package vn.ocop.web.kafka;

import org.jspecify.annotations.NullMarked;
