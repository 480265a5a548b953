/// Programs as processes of their own: started, awaited, stopped, killed, found again.
@NullMarked
package vn.ocop.local.process;

import org.jspecify.annotations.NullMarked;
