/// Files that back a dossier: they belong to the producer and are reused.
@NullMarked
package vn.ocop.registration.evidence;

import org.jspecify.annotations.NullMarked;
