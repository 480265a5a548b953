package vn.ocop.evaluation.council.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.ocop.web.text.Text;

/// Who is present at a session.
record Attendance(@NotNull @Size(max = 50) List<@NotNull @Text(max = 100) String> present) {}
