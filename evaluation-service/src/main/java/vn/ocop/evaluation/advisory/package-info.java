/// The advisory team (tổ tư vấn): it checks, pre-scores and surveys for the council, and never scores the same dossier.
@NullMarked
package vn.ocop.evaluation.advisory;

import org.jspecify.annotations.NullMarked;
