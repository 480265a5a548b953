package vn.ocop.architecture.source;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Switches over an enum's constants or a sealed type's records that have a `default` nevertheless.
final class Defaults extends TreeScanner<@Nullable Void, Syntax> {
    private final List<String> found = new ArrayList<>();

    private final Set<String> sealedKinds;

    private Defaults(Set<String> sealedKinds) {
        this.sealedKinds = sealedKinds;
    }

    /// @param sealedKinds the simple names of types that some sealed type permits
    static List<String> in(List<Syntax> files, Set<String> sealedKinds) {
        var scanner = new Defaults(sealedKinds);
        files.forEach(syntax -> scanner.scan(syntax.tree(), syntax));
        return scanner.found;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree statement, Syntax syntax) {
        check(statement.getCases(), syntax);
        return super.visitSwitch(statement, syntax);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree expression, Syntax syntax) {
        check(expression.getCases(), syntax);
        return super.visitSwitchExpression(expression, syntax);
    }

    private void check(List<? extends CaseTree> cases, Syntax syntax) {
        if (cases.stream().flatMap(each -> each.getLabels().stream()).anyMatch(this::namesAKind)) {
            cases.stream()
                    .filter(Defaults::isDefault)
                    .forEach(each -> found.add(syntax.file().at(syntax.firstLine(each))));
        }
    }

    private boolean namesAKind(CaseLabelTree label) {
        return switch (label) {
            case ConstantCaseLabelTree constant -> constant.getConstantExpression() instanceof IdentifierTree;
            case PatternCaseLabelTree pattern -> sealedKinds.contains(typeOf(pattern.getPattern()));
            default -> false;
        };
    }

    private static String typeOf(PatternTree pattern) {
        return switch (pattern) {
            case BindingPatternTree binding ->
                SealedKinds.simpleName(binding.getVariable().getType());
            case DeconstructionPatternTree record -> SealedKinds.simpleName(record.getDeconstructor());
            default -> "";
        };
    }

    private static boolean isDefault(CaseTree each) {
        return each.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
    }
}
