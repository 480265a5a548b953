/// The only package that knows Spring Statemachine.
@NullMarked
package vn.ocop.workflow.statemachine;

import org.jspecify.annotations.NullMarked;
