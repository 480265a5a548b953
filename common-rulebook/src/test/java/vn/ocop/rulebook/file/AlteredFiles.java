package vn.ocop.rulebook.file;

import java.io.IOException;

/// The shipped files, one of them with a slip in it.
record AlteredFiles(String file, String right, String wrong) implements RulebookSource {
    @Override
    public String read(String path) throws IOException {
        var text = new Classpath(AlteredFiles.class.getClassLoader()).read(path);
        return path.equals(file) ? altered(text) : text;
    }

    /// The line in which the slip begins, from 1.
    long line() throws IOException {
        var text = new Classpath(AlteredFiles.class.getClassLoader()).read(file);
        return 1
                + text.substring(0, text.indexOf(right))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private String altered(String text) {
        int start = text.indexOf(right);
        if (start < 0) {
            throw new AssertionError("%s does not contain %s".formatted(file, right));
        }
        return text.substring(0, start) + wrong + text.substring(start + right.length());
    }
}
