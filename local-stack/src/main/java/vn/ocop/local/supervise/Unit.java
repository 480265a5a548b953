package vn.ocop.local.supervise;

import java.util.function.Supplier;
import vn.ocop.local.process.Program;
import vn.ocop.local.process.Readiness;

/// One thing to keep running: how it is started, when it is ready, and where it is found.
///
/// @param program asked before every start, so that a start-up cache recorded meanwhile is used
record Unit(String name, String address, Supplier<Program> program, Readiness readiness) {}
