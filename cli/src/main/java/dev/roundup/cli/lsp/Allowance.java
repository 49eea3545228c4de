package dev.roundup.cli.lsp;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.roundup.cli.source.SourceImports;
import dev.roundup.cli.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes {@code @Allow} on the declaration around a place. The reason is left to the author. */
final class Allowance {
    private Allowance() {}

    /**
     * The changes of a file; none if no declaration is around the place.
     *
     * @param offset the index of the place
     */
    static List<TextEdit> of(String file, String text, int offset, String rule) {
        return ParsedSource.of(text)
                .flatMap(source -> around(source, offset).map(tree -> edits(file, text, source, tree, rule)))
                .orElse(List.of());
    }

    private static Optional<Tree> around(ParsedSource source, int offset) {
        List<Tree> around = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                add(type);
                return super.visitClass(type, null);
            }

            @Override
            public @Nullable Void visitVariable(VariableTree constant, @Nullable Void nothing) {
                add(constant);
                return null;
            }

            @Override
            public @Nullable Void visitPackage(PackageTree named, @Nullable Void nothing) {
                if (!named.getAnnotations().isEmpty()) {
                    add(named);
                }
                return null;
            }

            private void add(Tree tree) {
                if (source.holds(tree, offset)) {
                    around.add(tree);
                }
            }
        }.scan(source.unit(), null);
        return around.isEmpty() ? Optional.empty() : Optional.of(around.get(around.size() - 1));
    }

    private static List<TextEdit> edits(String file, String text, ParsedSource source, Tree tree, String rule) {
        int start = source.start(tree);
        int line = 1 + Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String indentation = text.substring(line, start).isBlank() ? text.substring(line, start) : "";
        SourceImports.Named allow =
                new SourceImports(source.positions(), source.unit(), file, text).type("dev.roundup", "Allow");
        List<TextEdit> edits = new ArrayList<>(allow.imports());
        String annotation = "@" + allow.name() + "(value = \"" + rule + "\", because = \"\")";
        edits.add(new TextEdit(file, start, 0, annotation + end + indentation));
        return edits;
    }
}
