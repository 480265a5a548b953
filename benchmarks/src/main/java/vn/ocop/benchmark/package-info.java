/// The whole path through HTTP under load, beside the raw limits of the same machine in the same run.
@NullMarked
package vn.ocop.benchmark;

import org.jspecify.annotations.NullMarked;
