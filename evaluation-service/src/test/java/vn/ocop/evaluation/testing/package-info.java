/// The service under test, the people who use it, and the service that tells it of dossiers.
@NullMarked
package vn.ocop.evaluation.testing;

import org.jspecify.annotations.NullMarked;
