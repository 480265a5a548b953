/// What every service's tests do with its lifecycle tables.
@NullMarked
package vn.ocop.workflow.testing;

import org.jspecify.annotations.NullMarked;
