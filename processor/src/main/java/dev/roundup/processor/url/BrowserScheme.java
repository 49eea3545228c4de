package dev.roundup.processor.url;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scheme of an address as a browser sees it: control characters and blanks before it are dropped, tabs and line breaks
 * wherever they stand, letter case is ignored (URL Standard, section 4.4, "basic URL parser").
 */
public final class BrowserScheme {
    private static final Pattern UNSAFE =
            Pattern.compile("[\\x00-\\x20]*(javascript|data|vbscript):.*", Pattern.DOTALL);

    private BrowserScheme() {}

    /** The scheme, where a browser may run what an address of it holds. */
    public static Optional<String> unsafe(String url) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            return Optional.empty();
        }
        Matcher matcher = UNSAFE.matcher(url.replaceAll("[\\t\\n\\r]", "").toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
