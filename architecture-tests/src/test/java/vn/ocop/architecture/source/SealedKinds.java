package vn.ocop.architecture.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// The simple names of the types that sealed types permit, by clause or by standing inside them.
final class SealedKinds extends TreeScanner<@Nullable Void, Set<String>> {
    private SealedKinds() {}

    static Set<String> in(List<Syntax> files) {
        var names = new HashSet<String>();
        files.forEach(syntax -> new SealedKinds().scan(syntax.tree(), names));
        return names;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Set<String> names) {
        if (type.getModifiers().getFlags().contains(Modifier.SEALED)) {
            type.getPermitsClause().forEach(permitted -> names.add(simpleName(permitted)));
            for (var member : type.getMembers()) {
                if (member instanceof ClassTree inner
                        && inner.getImplementsClause().stream()
                                .anyMatch(each -> simpleName(each)
                                        .equals(type.getSimpleName().toString()))) {
                    names.add(inner.getSimpleName().toString());
                }
            }
        }
        return super.visitClass(type, names);
    }

    /// `Moved` of `Outcome.Moved<S>`.
    static String simpleName(Tree type) {
        var name = type.toString().replaceFirst("<.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
