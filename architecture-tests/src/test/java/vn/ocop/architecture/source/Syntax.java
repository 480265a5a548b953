package vn.ocop.architecture.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/// A parsed file: its tree and where the tree's parts stand.
record Syntax(SourceFile file, CompilationUnitTree tree, SourcePositions positions) {
    /// Parses all files at once.
    static List<Syntax> of(List<SourceFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var byUri = files.stream().collect(Collectors.toMap(file -> file.path().toUri(), Function.identity()));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var paths = files.stream().map(SourceFile::path).toList();
            var objects = manager.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, objects);
            var parsed = new ArrayList<Syntax>();
            for (var tree : task.parse()) {
                var file = Objects.requireNonNull(byUri.get(tree.getSourceFile().toUri()));
                parsed.add(new Syntax(file, tree, Trees.instance(task).getSourcePositions()));
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line on which a part begins, counted from 1.
    int firstLine(Tree part) {
        return (int) tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    /// The line on which a part ends.
    int lastLine(Tree part) {
        return (int) tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part));
    }
}
