package vn.ocop.architecture.source;

import java.util.List;

/// How long files are, in lines; package descriptions are not counted.
public record FileSizes(List<Integer> ascending) {
    static FileSizes of(List<SourceFile> files) {
        return new FileSizes(files.stream()
                .filter(file -> !file.isPackageInfo())
                .map(file -> file.lines().size())
                .sorted()
                .toList());
    }

    int median() {
        return percentile(50);
    }

    /// The length that so many percent of the files do not exceed.
    int percentile(int percent) {
        return ascending.get(Math.max(0, (int) Math.ceil(ascending.size() * percent / 100.0) - 1));
    }

    @Override
    public String toString() {
        return "%d files: median %d, 90th percentile %d, longest %d lines"
                .formatted(ascending.size(), median(), percentile(90), ascending.getLast());
    }
}
