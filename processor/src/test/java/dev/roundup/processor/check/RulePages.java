package dev.roundup.processor.check;

import static java.util.stream.Collectors.joining;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.rule.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generates the parts of {@code docs/rules} that come from the catalogue. The rest of each page is written by hand and
 * stays unchanged.
 */
final class RulePages {
    /** The head of a page, from the title to the headline. */
    private static final Pattern HEAD = Pattern.compile("\\A# [^\\n]*\\n\\n\\*\\*[^\\n]*\\n\\n> [^\\n]*\\n\\n");

    /** The beginning of a new page. A test checks that there is text under every title. */
    private static final String SKELETON = """

            ## Wrong

            ```java
            ```

            ## Right

            ```java
            ```

            ## Why

            ## Fix it

            ## Allow it
            """;

    private RulePages() {}

    /** The path of a rule's page from the root of the project. */
    static String path(Rule rule) {
        return "docs/rules/" + rule.id() + ".md";
    }

    /** A page with a new head from the catalogue. */
    public static String page(Family family, Family.Member<?> member, String page) {
        Rule rule = member.rule();
        String head = """
                # %s

                **%s** by default · %s · checked for %s

                > %s

                """.formatted(
                        rule.id(),
                        rule.defaultSeverity().id(),
                        family.name(),
                        member.scope().words(),
                        template(rule));
        Matcher old = HEAD.matcher(page);
        String words = old.find() ? page.substring(old.end()) : page;
        return head + (words.isBlank() ? SKELETON : words);
    }

    /** The index with new tables from the catalogue. */
    static String index(String index) {
        int tables = index.indexOf("\n## ");
        String words = tables < 0 ? index : index.substring(0, tables);
        return words + Rulebook.FAMILIES.stream().map(RulePages::table).collect(joining()) + RuleFixes.table();
    }

    private static String table(Family family) {
        String rows = family.members().stream()
                .map(Family.Member::rule)
                .map(rule -> "| [`%1$s`](%1$s.md) | %2$s | %3$s |\n"
                        .formatted(rule.id(), rule.defaultSeverity().id(), template(rule)))
                .collect(joining());
        return """

                ## %s

                | rule | default | message |
                |---|---|---|
                """.formatted(family.name()) + rows;
    }

    /** A headline whose slots are marked so that Markdown shows them. */
    private static String template(Rule rule) {
        return rule.headline().replaceAll("\\{([a-z]+)}", "‹$1›");
    }
}
