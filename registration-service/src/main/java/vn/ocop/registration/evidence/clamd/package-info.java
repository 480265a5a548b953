/// ClamAV's daemon.
@NullMarked
package vn.ocop.registration.evidence.clamd;

import org.jspecify.annotations.NullMarked;
