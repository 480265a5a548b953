/// The tables of this service. They stand together because one signature writes rows of all of them, and because they
/// share how a row is read.
@NullMarked
package vn.ocop.certification.jdbc;

import org.jspecify.annotations.NullMarked;
