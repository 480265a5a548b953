package vn.ocop.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rulebooks in memory, at most one of them in force on any day.
public record RulebookShelf(List<Rulebook> all) implements Rulebooks {
    public RulebookShelf {
        all = all.stream().sorted(Comparator.comparing(Rulebook::inForceFrom)).toList();
        for (int i = 1; i < all.size(); i++) {
            var earlier = all.get(i - 1);
            var later = all.get(i);
            Check.that(
                    !earlier.inForceOn(later.inForceFrom()),
                    "%s and %s are both in force on %s",
                    earlier.id(),
                    later.id(),
                    later.inForceFrom());
        }
        Check.that(all.stream().map(Rulebook::id).distinct().count() == all.size(), "two rulebooks of one id");
    }

    @Override
    public Rulebook get(String id) {
        return all.stream()
                .filter(rulebook -> rulebook.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rulebook " + id));
    }

    @Override
    public Optional<Rulebook> inForceOn(LocalDate day) {
        return all.stream().filter(rulebook -> rulebook.inForceOn(day)).findFirst();
    }
}
