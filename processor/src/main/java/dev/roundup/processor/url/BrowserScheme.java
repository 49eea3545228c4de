package dev.roundup.processor.url;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scheme of an address as a browser reads it. A browser drops control characters and blanks before the scheme,
 * drops tabs and line breaks everywhere, and ignores letter case (URL Standard, section 4.4, "basic URL parser").
 */
public final class BrowserScheme {
    private static final Pattern UNSAFE =
            Pattern.compile("[\\x00-\\x20]*(javascript|data|vbscript):.*", Pattern.DOTALL);

    private BrowserScheme() {}

    /** The scheme, if a browser may run the content of such an address. */
    public static Optional<String> unsafe(String url) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            return Optional.empty();
        }
        Matcher matcher = UNSAFE.matcher(url.replaceAll("[\\t\\n\\r]", "").toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
