/// The system under test: started as a person starts it, looked at from outside, killed in parts, ended.
@NullMarked
package vn.ocop.journeys.running;

import org.jspecify.annotations.NullMarked;
