package dev.roundup.processor.url;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the part of an address or id that its author has still to fill in: {@code XXXXX} in {@code 2301.XXXXX}. Host
 * names are not examined.
 */
public final class PlaceholderPart {
    /** Three letters X may be the Roman number 30. */
    private static final Pattern PART = Pattern.compile("(?<![^/?&=#.:@_-])(?:"
            + "TODO|TBD|FIXME|X{4,}|x{5,}|n{5,}|N{5,}"
            + "|[yY]our[-_]?(?:user(?:name)?|name|id|link|url|project|repo(?:sitory)?|org|paper|page|code|video|doi|domain"
            + "|title|handle|account|lab)(?:[-_]?(?:name|here|id|url|link|page))?"
            + "|(?:insert|add)[-_](?:link|url|id|doi|name)(?:[-_]here)?"
            + "|(?:username|user-name|owner)/(?:repo(?:sitory)?(?:-name)?|project)"
            + "|<(?!(?:a|b|br|em|i|p|u|div|span|strong)\\b)[A-Za-z][A-Za-z _-]*>"
            + ")(?![^/?&=#.:@_-])");

    /** A value that a program prints if it knows none, where an id belongs. */
    private static final Pattern NOTHING =
            Pattern.compile("(?:[?&]id=|[?&]v=|/abs/|/pdf/|//doi\\.org/|//youtu\\.be/|/records?/)"
                    + "(undefined|null|nan|NaN|None)(?:\\.pdf)?");

    /** The number in the sample document of the ACM's template. */
    private static final String ACM_SAMPLE = "10.1145/1122445.1122456";

    private static final List<String> SIGNS = List.of(
            "XXXX",
            "xxxxx",
            "nnnnn",
            "NNNNN",
            "TODO",
            "TBD",
            "FIXME",
            "our",
            "insert",
            "add",
            "user",
            "owner",
            "<",
            "un",
            "nan",
            "NaN",
            "null",
            "None",
            ACM_SAMPLE);

    private static final int LONGEST = 500;

    private PlaceholderPart() {}

    /** The first such part. Empty if there is none. */
    public static Optional<String> in(String value) {
        if (value.length() > LONGEST || SIGNS.stream().noneMatch(value::contains)) {
            return Optional.empty();
        }
        int scheme = value.indexOf("://");
        int slash = scheme < 0 ? 0 : value.indexOf('/', scheme + 3);
        String rest = slash < 0 ? "" : value.substring(slash);
        if (rest.endsWith(ACM_SAMPLE)) {
            return Optional.of(ACM_SAMPLE);
        }
        Matcher part = PART.matcher(rest);
        if (part.find()) {
            return Optional.of(part.group());
        }
        Matcher nothing = NOTHING.matcher(value);
        return nothing.find() && nothing.end() == value.length() ? Optional.of(nothing.group(1)) : Optional.empty();
    }
}
