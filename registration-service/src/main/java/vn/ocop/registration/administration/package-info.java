/// Units, grants, policies and backfill windows: who may act where, and on which dates.
@NullMarked
package vn.ocop.registration.administration;

import org.jspecify.annotations.NullMarked;
