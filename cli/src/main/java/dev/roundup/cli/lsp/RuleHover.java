package dev.roundup.cli.lsp;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.explain.RulePage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The pages of the rules that reported something at a place, or whose id stands there. */
final class RuleHover {
    /** A link to another page, which an editor cannot follow. */
    private static final Pattern LOCAL_LINK = Pattern.compile("\\[([^\\]\\[]*)]\\((?!https?:)[^)]*\\)");

    /** A string with nothing but an id, as in {@code @Allow}. */
    private static final Pattern QUOTED_ID = Pattern.compile("\"([a-z0-9-]+)\"");

    private RuleHover() {}

    static Optional<Hover> at(CheckedProject checked, String name, Position position) {
        List<LocatedFinding> found = checked.at(name, new Range(position, position)).stream()
                .filter(finding -> !finding.isOfCompiler())
                .toList();
        if (found.isEmpty()) {
            return Optional.ofNullable(checked.texts().get(name))
                    .flatMap(text -> id(text, Positions.offset(text, position)))
                    .flatMap(RulePage::of)
                    .map(page -> new Hover(shown(page.markdown())));
        }
        String pages = found.stream()
                .map(LocatedFinding::rule)
                .distinct()
                .flatMap(rule -> RulePage.of(rule).stream())
                .map(RulePage::markdown)
                .collect(Collectors.joining("\n\n---\n\n"));
        return Optional.of(new Hover(shown(pages), Positions.range(found.get(0).place())));
    }

    private static Optional<String> id(String text, int offset) {
        int start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, 0);
        int end = text.indexOf('\n', offset);
        Matcher ids = QUOTED_ID.matcher(text).region(start, end < 0 ? text.length() : end);
        while (ids.find()) {
            if (ids.start() <= offset && offset <= ids.end()) {
                return Optional.of(ids.group(1));
            }
        }
        return Optional.empty();
    }

    private static MarkupContent shown(String markdown) {
        return new MarkupContent(
                MarkupKind.MARKDOWN, LOCAL_LINK.matcher(markdown).replaceAll("$1"));
    }
}
