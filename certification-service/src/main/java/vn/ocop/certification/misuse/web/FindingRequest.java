package vn.ocop.certification.misuse.web;

import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// What came of looking into a report, or why it is given back.
record FindingRequest(
        @NotNull @Text(max = 2000, lines = true) String finding) {}
