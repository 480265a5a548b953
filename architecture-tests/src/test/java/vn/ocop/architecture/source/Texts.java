package vn.ocop.architecture.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines with a text that must not be in the sources.
final class Texts {
    private Texts() {}

    static List<String> matching(String regex, List<SourceFile> files) {
        var pattern = Pattern.compile(regex);
        var found = new ArrayList<String>();
        for (var file : files) {
            for (int line = 0; line < file.lines().size(); line++) {
                if (pattern.matcher(file.lines().get(line)).find()) {
                    found.add(file.at(line + 1) + " " + file.lines().get(line).strip());
                }
            }
        }
        return found;
    }
}
