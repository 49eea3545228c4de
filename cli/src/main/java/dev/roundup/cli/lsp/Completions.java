package dev.roundup.cli.lsp;

import com.sun.source.tree.LiteralTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Proposes in a string what the project already says in the same member: names of people, topics, venues. Where classes are
 * asked for, it proposes those.
 */
final class Completions {
    private Completions() {}

    /** The proposals at a place of a text; none where nothing of ours is asked for. */
    static List<CompletionItem> at(String name, String text, Position position, CheckedProject known) {
        int offset = Positions.offset(text, position);
        return ParsedSource.of(text)
                .map(source -> AnnotationStrings.of(source).stream()
                        .filter(string -> isInside(string.literal(), source, offset))
                        .findFirst()
                        .map(string -> isProposed(string, text, source)
                                ? items(text, source, string, others(name, known))
                                : List.<CompletionItem>of())
                        .orElseGet(() -> new ClassProposals(name, text, source).at(offset, () -> others(name, known))))
                .orElse(List.of());
    }

    private static boolean isProposed(AnnotationStrings string, String text, ParsedSource source) {
        return string.isConstant().isEmpty() && !text.startsWith("\"\"\"", source.start(string.literal()));
    }

    private static boolean isInside(LiteralTree literal, ParsedSource source, int offset) {
        return source.start(literal) < offset && offset < source.end(literal);
    }

    private static List<CompletionItem> items(
            String text, ParsedSource source, AnnotationStrings string, List<ParsedSource> others) {
        Range range = Positions.range(text, source.start(string.literal()) + 1, source.end(string.literal()) - 1);
        Set<String> values = new TreeSet<>();
        Stream.concat(Stream.of(source), others.stream())
                .flatMap(any -> AnnotationStrings.of(any).stream())
                .filter(same -> same.member().equals(string.member()) && same.literal() != string.literal())
                .map(same -> String.valueOf(same.literal().getValue()))
                .filter(value -> !value.isBlank() && value.indexOf('\n') < 0)
                .forEach(values::add);
        List<CompletionItem> items = new ArrayList<>();
        for (String value : values) {
            CompletionItem item = new CompletionItem(value);
            item.setKind(CompletionItemKind.Value);
            String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
            item.setFilterText(escaped);
            item.setTextEdit(Either.forLeft(new TextEdit(range, escaped)));
            items.add(item);
        }
        return items;
    }

    /** All other sources that speak of papers. */
    private static List<ParsedSource> others(String name, CheckedProject known) {
        return ParsedSource.of(known.texts().entrySet().stream()
                .filter(source -> !source.getKey().equals(name) && Project.isOurs(source.getValue()))
                .map(Map.Entry::getValue)
                .toList());
    }
}
