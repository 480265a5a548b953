package vn.ocop.architecture.source;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Methods whose body, braces included, has more lines than allowed.
final class LongMethods extends TreeScanner<@Nullable Void, Syntax> {
    private final int allowed;
    private final List<String> found = new ArrayList<>();

    private LongMethods(int allowed) {
        this.allowed = allowed;
    }

    static List<String> over(int lines, List<Syntax> files) {
        var scanner = new LongMethods(lines);
        files.forEach(syntax -> scanner.scan(syntax.tree(), syntax));
        return scanner.found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, Syntax syntax) {
        var body = method.getBody();
        if (body != null) {
            var lines = syntax.lastLine(body) - syntax.firstLine(body) + 1;
            if (lines > allowed) {
                var place = syntax.file().at(syntax.firstLine(method));
                found.add("%s %s has %d lines".formatted(place, method.getName(), lines));
            }
        }
        return super.visitMethod(method, syntax);
    }
}
