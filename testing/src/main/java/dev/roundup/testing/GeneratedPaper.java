package dev.roundup.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A generated paper, which can be written for Roundup and for generators of sites.
 *
 * @param text the abstract, with TeX
 */
record GeneratedPaper(int number, String title, List<Name> authors, List<Name> tags, String text) {
    /**
     * A name of a person or a topic.
     *
     * @param java the expression for it in the sources for Roundup
     */
    record Name(String plain, String java) {}

    /** The type of the paper with its annotations. */
    String java() {
        return """
                @Paper(title = "%s", authors = {%s})
                @Arxiv("%s")
                @GitHub("%s")
                @Tag({%s})
                @Abstract(\"""
                        %s
                        \""")
                %sinterface Paper%s {}
                """.formatted(
                        title,
                        list(authors, Name::java),
                        arxiv(),
                        repository(),
                        list(tags, Name::java),
                        text.replace("\\", "\\\\"),
                        isSpotlight() ? "@Spotlight\n" : "",
                        number);
    }

    /** The same as front matter in YAML. */
    String frontMatter() {
        return """
                ---
                title: %s
                authors: [%s]
                arxiv: "%s"
                github: %s
                tags: [%s]
                spotlight: %s
                abstract: |-
                  %s
                ---
                """.formatted(
                title, list(authors, Name::plain), arxiv(), repository(), list(tags, Name::plain), isSpotlight(), text);
    }

    private String arxiv() {
        return "2401." + String.format(Locale.ROOT, "%05d", number + 1);
    }

    private String repository() {
        return "lab-of-days/paper-" + number;
    }

    private boolean isSpotlight() {
        return number % 8 == 0;
    }

    private static String list(List<Name> names, Function<Name, String> form) {
        return names.stream().map(form).collect(Collectors.joining(", "));
    }
}
