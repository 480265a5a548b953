/// Tests of the check of records and credentials.
@NullMarked
package vn.ocop.verifier.record;

import org.jspecify.annotations.NullMarked;
