package dev.roundup.cli.importer.map;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The email addresses in a value. */
final class EmailList {
    /** Several people at one host: {@code {ann,bo}@example.org}. */
    private static final Pattern GROUP =
            Pattern.compile("[\\[{(]([^\\[\\]{}()@]*[,;|][^\\[\\]{}()@]*)[\\]})]\\s*@\\s*([\\w.-]+)");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|]\\s*");
    private static final Pattern DIVIDER = Pattern.compile("\\s*[,;|]\\s*|\\s+and\\s+|\\s+(?=\\S+@)");
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:\\s*");

    private EmailList() {}

    /** The addresses in order, each of them whole. */
    static List<String> of(String value) {
        String each = GROUP.matcher(value.replace("\\", ""))
                .replaceAll(group -> Matcher.quoteReplacement(String.join(
                        ", ",
                        BETWEEN.splitAsStream(group.group(1).strip())
                                .filter(name -> !name.isBlank())
                                .map(name -> name + "@" + group.group(2))
                                .toList())));
        return DIVIDER.splitAsStream(each.strip())
                .flatMap(address ->
                        Stream.of(MAILTO.matcher(address).replaceFirst("").strip()))
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
