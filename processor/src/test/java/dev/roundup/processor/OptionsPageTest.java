package dev.roundup.processor;

import static java.util.stream.Collectors.joining;

import dev.roundup.processor.read.Option;
import dev.roundup.processor.testing.GeneratedText;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/options.md} follows the options that there are. */
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

    /** The meaning of an option links pages from the root of the project; this page lies beside them. */
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
