/// Rules over the sources: what a compiled class no longer shows.
@NullMarked
package vn.ocop.architecture.source;

import org.jspecify.annotations.NullMarked;
