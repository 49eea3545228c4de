package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.check.subject.ShownText.TextUse;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports Markdown in a text. The page shows it as it is written. */
final class MarkdownInText implements Check<ShownText> {
    private static final Rule RULE = Rule.warning(
            "markdown-in-text",
            "{value} in {member} of {owner} at {place} is Markdown, and the page shows it as plain text");

    private static final int LONGEST = 60;

    /** A form of Markdown, and what to type for it. */
    private record Markup(
            char sign,
            Pattern pattern,
            Function<MatchResult, String> help,
            Function<MatchResult, String> replacement) {}

    private static final List<Markup> MARKUP = List.of(
            new Markup(
                    '*',
                    Pattern.compile(
                            "(?<![\\w*)\\]])\\*\\*(?=[\\p{L}\\p{N}(\"“])([^*\\n]{1,200})(?<=[\\p{L}\\p{N}).:!?\"”%])\\*\\*(?![\\w*])"),
                    bold -> command("\\textbf", bold.group(1)),
                    bold -> "\\textbf{" + bold.group(1) + "}"),
            new Markup(
                    '*',
                    Pattern.compile("(?<![\\w*)\\]\\\\])\\*(?=\\p{L})([^*\\n]{1,80})(?<=[\\p{L}.!?])\\*(?![\\w*-])"),
                    emphasis -> command("\\emph", emphasis.group(1)),
                    emphasis -> "\\emph{" + emphasis.group(1) + "}"),
            new Markup(
                    '[',
                    Pattern.compile("!?\\[([^\\[\\]\\n]{0,200})]\\((https?://[^\\s()]{1,500})\\)"),
                    link -> "write " + "\\href{" + link.group(2) + "}{" + link.group(1) + "}",
                    link -> "\\href{" + link.group(2) + "}{" + link.group(1) + "}"),
            new Markup(
                    '#',
                    Pattern.compile("(?:^|(?<=\\n\\n))#{1,6} (?=\\p{L})"),
                    heading -> "delete it; leave an empty line before a new paragraph",
                    heading -> ""));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        if (text.prose().isEmpty() || (text.use() != TextUse.PROSE && text.use() != TextUse.TITLE)) {
            return List.of();
        }
        return MARKUP.stream()
                .filter(markup -> text.value().indexOf(markup.sign) >= 0)
                .flatMap(markup -> first(text, markup))
                .toList();
    }

    /** The first place of each form, because an author who writes Markdown does so throughout. */
    private static Stream<Finding> first(ShownText text, Markup markup) {
        MathZones zones = MathZones.of(text.value());
        return markup.pattern
                .matcher(text.value())
                .results()
                .filter(found -> !zones.contains(found.start()))
                .limit(1)
                .map(found -> text.finding(RULE, found.start(), found.end())
                        .value(found.group().strip())
                        .fix(Fix.certain(
                                inSource(text, markup.help.apply(found)),
                                text.replaced(found.start(), found.end(), markup.replacement.apply(found))))
                        .at(text.origin()));
    }

    private static String command(String name, String words) {
        return "write " + name + "{" + (words.length() > LONGEST ? "…" : words) + "}";
    }

    /** A backslash in a text is written as two in a Java source. */
    private static String inSource(ShownText text, String help) {
        return text.constant() ? help.replace("\\", "\\\\") : help;
    }
}
