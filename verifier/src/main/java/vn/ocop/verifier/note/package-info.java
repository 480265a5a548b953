/// Signed notes and the checkpoints in them (C2SP signed-note, tlog-checkpoint).
@NullMarked
package vn.ocop.verifier.note;

import org.jspecify.annotations.NullMarked;
