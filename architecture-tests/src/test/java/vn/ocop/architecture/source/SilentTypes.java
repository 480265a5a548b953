package vn.ocop.architecture.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Public top-level types without a `///` comment.
final class SilentTypes {
    private SilentTypes() {}

    static List<String> in(List<Syntax> files) {
        var found = new ArrayList<String>();
        for (var syntax : files) {
            for (var type : syntax.tree().getTypeDecls()) {
                if (isPublic(type) && !hasComment(syntax, type)) {
                    found.add(syntax.file().at(syntax.firstLine(type)));
                }
            }
        }
        return found;
    }

    private static boolean isPublic(Tree type) {
        return type instanceof ClassTree declared
                && declared.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean hasComment(Syntax syntax, Tree type) {
        var above = syntax.firstLine(type) - 2;
        return above >= 0 && syntax.file().lines().get(above).startsWith("///");
    }
}
