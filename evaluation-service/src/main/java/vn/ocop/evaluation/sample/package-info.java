/// Samples of products under review: receipt, storage, custody and use, each movement on record for good.
@NullMarked
package vn.ocop.evaluation.sample;

import org.jspecify.annotations.NullMarked;
