/// Deadlines of dossiers: who holds a dossier since when, what is due, what is left, who is told.
@NullMarked
package vn.ocop.registration.deadline;

import org.jspecify.annotations.NullMarked;
