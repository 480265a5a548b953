/// Lifecycles as tables: what may follow on what, by whom, under which requirement, and what is told of it.
@NullMarked
package vn.ocop.workflow;

import org.jspecify.annotations.NullMarked;
