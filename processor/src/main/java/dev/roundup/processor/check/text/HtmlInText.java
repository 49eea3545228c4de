package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports HTML markup in a text. The page shows it as it is written. */
final class HtmlInText implements Check<ShownText> {
    private static final Rule RULE = Rule.warning(
            "html-in-text", "{value} in {member} of {owner} at {place} is HTML, and the page shows it as plain text");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        String value = text.value();
        if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
            return List.of();
        }
        Map<String, PastedHtml> firsts = new LinkedHashMap<>();
        PastedHtml.in(value).stream()
                .filter(html -> !text.isName() || html.written().startsWith("&")) // author-marker reports tags
                .forEach(html -> firsts.putIfAbsent(html.written(), html));
        return firsts.values().stream()
                .map(html -> text.finding(
                                RULE,
                                html.offset(),
                                html.offset() + html.written().length())
                        .value(html.written())
                        .fix(fix(text, html))
                        .at(text.origin()))
                .toList();
    }

    /** Writes the character of a reference, everywhere in the text. What a tag means depends on the words around it. */
    private static Fix fix(ShownText text, PastedHtml html) {
        return Fix.certain(
                html.help(),
                PastedHtml.in(text.value()).stream()
                        .filter(same -> same.written().equals(html.written()))
                        .flatMap(same -> same
                                .meant()
                                .map(meant -> text.replaced(
                                        same.offset(),
                                        same.offset() + same.written().length(),
                                        meant))
                                .stream())
                        .toArray(Edit[]::new));
    }
}
