package dev.roundup.processor.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Absolute addresses of the web: RFC 3986 with scheme {@code http} or {@code https} and a host (RFC 9110, 4.2). */
final class UrlGrammar {
    /** RFC 3986, section 2: reserved, unreserved, and the percent sign. */
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9:/?#\\[\\]@!$&'()*+,;=._~%-]");

    /** RFC 3986, section 3.2: userinfo, a name or an address in brackets, and a port. */
    private static final Pattern AUTHORITY = Pattern.compile("([^@]*@)?([A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(:\\d*)?");

    private static final Pattern LIKE_HOST = Pattern.compile("(//)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/.*)?");
    private static final Pattern SCHEME_TWICE = Pattern.compile("https?://(?=https?:)");

    private UrlGrammar() {}

    /** What is wrong with an address first, to be read after a colon. */
    static Optional<String> flaw(String url) {
        if (url.isBlank()) {
            return Optional.of("it is empty");
        }
        if (FOREIGN.matcher(url).find()) {
            return Optional.of(foreign(url));
        }
        try {
            return structure(url, new URI(url));
        } catch (URISyntaxException e) {
            return Optional.of("it does not follow RFC 3986");
        }
    }

    /** The address that was probably meant by one with a flaw. */
    static Optional<String> mended(String url) {
        String stripped = url.strip();
        String withScheme = LIKE_HOST.matcher(stripped).matches()
                ? "https://" + stripped.replaceFirst("^//", "")
                : stripped.replaceFirst("^(?i)(https?):/*", "$1://");
        return Stream.of(
                        stripped,
                        encoded(stripped),
                        withScheme,
                        SCHEME_TWICE.matcher(stripped).replaceFirst(""))
                .filter(candidate -> flaw(candidate).isEmpty())
                .findFirst();
    }

    private static Optional<String> structure(String url, URI uri) {
        String scheme = uri.getScheme();
        if (scheme == null) {
            return Optional.of("it is not absolute");
        }
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            return Optional.of("its scheme is neither https nor http");
        }
        if (SCHEME_TWICE.matcher(url).lookingAt()) {
            return Optional.of("its scheme stands twice");
        }
        String authority = uri.getRawAuthority();
        boolean hasHost = authority != null && AUTHORITY.matcher(authority).matches();
        return hasHost ? Optional.empty() : Optional.of("it has no host");
    }

    private static String foreign(String url) {
        int[] foreign = FOREIGN.matcher(url)
                .results()
                .mapToInt(found -> url.codePointAt(found.start()))
                .toArray();
        for (int c : foreign) {
            if (Character.isISOControl(c)) {
                return "it contains a control character";
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return "it contains white space";
            }
        }
        return "it contains " + Quote.of(Character.toString(foreign[0])) + " where only ASCII can stand";
    }

    /** RFC 3986, section 2.1. */
    private static String encoded(String url) {
        return FOREIGN.matcher(url).replaceAll(found -> {
            StringBuilder triplets = new StringBuilder();
            for (byte unit : found.group().getBytes(StandardCharsets.UTF_8)) {
                triplets.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
            return triplets.toString();
        });
    }
}
