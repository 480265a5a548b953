/// The whole system on one machine without containers: what `./ocop up` starts and keeps running.
@NullMarked
package vn.ocop.local;

import org.jspecify.annotations.NullMarked;
