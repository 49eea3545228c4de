package dev.roundup.processor;

import static java.util.stream.Collectors.joining;

import dev.roundup.processor.read.Option;
import dev.roundup.processor.testing.GeneratedText;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/options.md} lists the existing options. */
class OptionsPageTest {
    @Test
    void it_lists_all_options() throws IOException {
        String rows = Stream.of(Option.values()).map(OptionsPageTest::row).collect(joining());
        GeneratedText.assertUpToDate(
                "docs/options.md",
                page -> page.replaceFirst(
                        "(?s)(\\| option \\|[^\\n]*\\n[^\\n]*\\n).*?\\n\\n",
                        "$1" + Matcher.quoteReplacement(rows) + "\n"));
    }

    /**
     * Links in the meaning of an option start at the root of the project. This page is in the same folder as their
     * targets.
     */
    private static String row(Option option) {
        return "| `%s` | %s | %s |\n"
                .formatted(
                        option.key(),
                        code(option.defaultValue()),
                        option.meaning().replace("](docs/", "]("));
    }

    private static String code(String value) {
        return value.isEmpty() ? "" : "`" + value + "`";
    }
}
