package vn.ocop.verifier.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written behind the command.
record Options(String what, Map<String, List<String>> values) {
    private static final Set<String> KNOWN = Set.of("--keys", "--trust", "--at", "--status", "--service");

    /// Reads one thing to check, and options with a value each.
    ///
    /// @throws IllegalArgumentException for anything else
    static Options of(List<String> arguments) {
        var values = new HashMap<String, List<String>>();
        var what = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                what.add(argument);
            } else if (KNOWN.contains(argument) && i + 1 < arguments.size()) {
                values.computeIfAbsent(argument, _ -> new ArrayList<>()).add(arguments.get(++i));
            } else {
                throw new IllegalArgumentException("không hiểu / not understood: " + argument);
            }
        }
        if (what.size() != 1) {
            throw new IllegalArgumentException("cần đúng một thứ để kiểm tra / one thing to check is needed");
        }
        return new Options(what.getFirst(), values);
    }

    Optional<String> one(String name) {
        return all(name).stream().reduce((_, last) -> last);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
