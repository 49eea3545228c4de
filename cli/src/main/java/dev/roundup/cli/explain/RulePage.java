package dev.roundup.cli.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.processor.check.Rulebook;
import dev.roundup.processor.check.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule with its page of the documentation.
 *
 * @param family the name of the rules that belong together
 * @param markdown the page
 */
public record RulePage(Rule rule, String family, String markdown) {
    /** The ids of reports that are no rules, because they stand for the findings of others. */
    public static final Map<String, String> OTHERS = Map.of(
            "javac", "A mistake in the Java of a source, which the compiler reports.",
            "import", "What the import of a list could not read, or is not sure of.");

    /** All pages, in the order of the documentation. */
    public static List<RulePage> all() {
        return Rulebook.FAMILIES.stream()
                .flatMap(family -> family.members().stream().map(member -> of(member.rule(), family.name())))
                .toList();
    }

    /** The page of the rule with an id. */
    public static Optional<RulePage> of(String id) {
        return Rulebook.FAMILIES.stream()
                .flatMap(family -> family.members().stream()
                        .map(member -> member.rule())
                        .filter(rule -> rule.id().equals(id))
                        .map(rule -> of(rule, family.name())))
                .findFirst();
    }

    private static RulePage of(Rule rule, String family) {
        String resource = "rules/" + rule.id() + ".md";
        try (InputStream in = Objects.requireNonNull(RulePage.class.getResourceAsStream(resource), resource)) {
            return new RulePage(rule, family, new String(in.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The severity if nobody changes it, such as {@code warning}. */
    public String severity() {
        return rule.defaultSeverity().name().toLowerCase(Locale.ROOT);
    }

    /** What the rule reports, in one line. */
    public String summary() {
        return rule.headline()
                .replace(" in {member} of {owner}", "")
                .replace(" at {place}", "")
                .replaceAll("\\{([a-z]+)}", "‹$1›");
    }

    /** The first paragraph, which says what the rule looks for, as plain text. */
    public String description() {
        return text().lines()
                .dropWhile(line -> !line.startsWith("> "))
                .dropWhile(line -> !line.isEmpty())
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The page as plain text. */
    public String text() {
        return PageText.plain(markdown);
    }

    /** True if the page contains some words, in any case. */
    boolean mentions(String words) {
        return markdown.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
