package dev.roundup.cli.lsp;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.roundup.cli.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes {@code @Allow} on the declaration around a place. The reason is left to the author. */
final class Allowance {
    private static final String PACKAGE = "dev.roundup";
    private static final String NAME = "Allow";

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
        List<? extends ImportTree> imports = source.unit().getImports();
        Optional<? extends ImportTree> near = imports.stream()
                .filter(known -> !known.isStatic() && name(known).startsWith(PACKAGE + "."))
                .findFirst();
        boolean isVisible = imports.stream()
                .anyMatch(known ->
                        name(known).equals(PACKAGE + "." + NAME) || name(known).equals(PACKAGE + ".*"));
        String name = isVisible || near.isPresent() ? NAME : PACKAGE + "." + NAME;
        List<TextEdit> edits = new ArrayList<>();
        if (!isVisible && near.isPresent()) {
            // Most names of the vocabulary come after this one.
            Tree neighbour = imports.stream()
                    .filter(known -> !known.isStatic() && name(known).compareTo(PACKAGE + "." + NAME) > 0)
                    .findFirst()
                    .map(Tree.class::cast)
                    .orElse(near.get());
            edits.add(new TextEdit(file, source.start(neighbour), 0, "import " + PACKAGE + "." + NAME + ";" + end));
        }
        String annotation = "@" + name + "(value = \"" + rule + "\", because = \"\")";
        edits.add(new TextEdit(file, start, 0, annotation + end + indentation));
        return edits;
    }

    private static String name(ImportTree tree) {
        return tree.getQualifiedIdentifier().toString();
    }
}
