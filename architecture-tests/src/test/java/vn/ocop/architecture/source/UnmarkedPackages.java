package vn.ocop.architecture.source;

import java.util.HashSet;
import java.util.List;

/// Packages whose description does not say `@NullMarked`, or that have none in main nor test sources of their module.
final class UnmarkedPackages {
    private UnmarkedPackages() {}

    static List<String> in(List<SourceFile> files) {
        var marked = new HashSet<String>();
        for (var file : files) {
            if (file.isPackageInfo() && file.lines().contains("@NullMarked")) {
                marked.add(key(file));
            }
        }
        return files.stream()
                .map(UnmarkedPackages::key)
                .distinct()
                .filter(name -> !marked.contains(name))
                .toList();
    }

    private static String key(SourceFile file) {
        return file.moduleName() + " " + file.packageName();
    }
}
