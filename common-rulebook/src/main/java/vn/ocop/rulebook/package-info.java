/// The law as dated data: tiers, criteria, bands, gates, deadlines; and the exact arithmetic of scores.
///
/// Pure Java. Only `vn.ocop.rulebook.file` reads files.
@NullMarked
package vn.ocop.rulebook;

import org.jspecify.annotations.NullMarked;
