package vn.ocop.web.problem;

import java.io.Serializable;

/// Why a lifecycle refused, for programs: the reason, where the subject stands, and what is missing.
///
/// @param detail the unmet requirement, or the action
public record Refusal(String reason, String state, String detail) implements Serializable {}
