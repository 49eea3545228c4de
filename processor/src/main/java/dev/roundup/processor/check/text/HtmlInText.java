package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
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
                        .help(html.help())
                        .at(text.origin()))
                .toList();
    }
}
