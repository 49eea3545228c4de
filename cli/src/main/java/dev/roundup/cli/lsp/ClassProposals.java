package dev.roundup.cli.lsp;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.roundup.cli.source.SourceImports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * Proposes classes of the project where an annotation takes them: papers, venues, sites and registries.
 *
 * @param name the URI of the source that is being written
 */
record ClassProposals(String name, String text, ParsedSource source) {
    /** The members that take classes, and the annotation which such a class has, or a constant in it. */
    private static final Map<String, String> ASKED = Map.of(
            "Section.papers", "Paper",
            "AppearedIn.venue", "Venue",
            "Roundup.venue", "Venue",
            "Roundup.site", "Site",
            "Site.people", "Person",
            "Site.topics", "Topic");

    /** The proposals at an index of the text; none where no class is asked for. */
    List<CompletionItem> at(int offset, Supplier<List<ParsedSource>> others) {
        return asked(offset).stream()
                .flatMap(annotation -> Stream.concat(Stream.of(source), others.get().stream())
                        .flatMap(any -> DeclaredClass.in(any, annotation).stream()))
                .map(type -> item(type, typed(offset)))
                .toList();
    }

    /** The annotation of the classes that the member around an index takes. */
    private Optional<String> asked(int offset) {
        return Optional.ofNullable(
                new TreeScanner<@Nullable String, @Nullable Void>() {
                    @Override
                    public @Nullable String visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
                        @Nullable String inner = super.visitAnnotation(annotation, null);
                        return inner != null
                                ? inner
                                : annotation.getArguments().stream()
                                        .filter(argument ->
                                                argument instanceof AssignmentTree && isWritten(argument, offset))
                                        .map(member -> AnnotationStrings.name(annotation) + "."
                                                + ((AssignmentTree) member).getVariable())
                                        .filter(ASKED::containsKey)
                                        .map(ASKED::get)
                                        .findFirst()
                                        .orElse(null);
                    }

                    @Override
                    public @Nullable String reduce(@Nullable String one, @Nullable String other) {
                        return one == null ? other : one;
                    }
                }.scan(source.unit(), null));
    }

    private boolean isWritten(Tree member, int offset) {
        return source.start(((AssignmentTree) member).getVariable()) < offset && source.holds(member, offset);
    }

    /** The part of the text that a proposal replaces: the name around an index, such as {@code Kit} or {@code Kites.class}. */
    private Range typed(int offset) {
        int start = offset;
        while (start > 0 && isOfName(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return Positions.range(text, start, end);
    }

    private static boolean isOfName(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c);
    }

    private CompletionItem item(DeclaredClass type, Range typed) {
        String[] outer = type.name().split("(?=\\.)", 2);
        SourceImports.Named named = type.packageName().isEmpty()
                ? new SourceImports.Named(outer[0], List.of())
                : new SourceImports(source.positions(), source.unit(), name, text).type(type.packageName(), outer[0]);
        String written = named.name() + (outer.length > 1 ? outer[1] : "") + ".class";
        CompletionItem item = new CompletionItem(type.name());
        item.setKind(CompletionItemKind.Class);
        item.setDetail(type.title());
        item.setFilterText(written);
        item.setTextEdit(Either.forLeft(new TextEdit(typed, written)));
        item.setAdditionalTextEdits(named.imports().stream()
                .map(edit -> new TextEdit(Positions.range(text, edit.offset(), edit.end()), edit.replacement()))
                .toList());
        return item;
    }
}
