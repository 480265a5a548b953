package vn.ocop.web.sample;

import vn.ocop.events.DossierId;
import vn.ocop.web.version.Versioned;

/// A note.
public record Note(DossierId id, String text, long version) implements Versioned {}
