package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Absolute addresses of the web as browsers accept them: RFC 3986 with scheme {@code http} or {@code https} and a host
 * (RFC 9110, section 4.2), and beyond ASCII the characters that the URL Standard (WHATWG, section 4.3, "URL code
 * points") allows. Browsers silently correct some mistakes, such as white space. Here these are flaws, because other
 * programs that read the page do not correct them.
 */
public final class UrlGrammar {
    /** A second address, joined to the first by a comma, a semicolon, a bar or a blank, or by nothing at all. */
    private static final Pattern NEXT =
            Pattern.compile("(?:(?<![,;|\\s])[,;|\\s]++|(?<=[A-Za-z0-9]))(?=https?://[^/])", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d+|#x[0-9a-f]+);");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+-]*):(?!\\d+(?:/|$)).*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("https?:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TWICE = Pattern.compile("https?://https?:.*", Pattern.CASE_INSENSITIVE);

    private UrlGrammar() {}

    /** The first flaw in an address, worded to follow a colon. Empty if there is none. */
    public static Optional<String> flaw(String url) {
        if (PlainUrl.is(url)) {
            return Optional.empty();
        }
        if (url.isBlank()) {
            return Optional.of("it is empty");
        }
        if (next(url).isPresent()) {
            return Optional.of("it contains more than one address");
        }
        return UrlCharacters.wrong(url)
                .or(() -> ENTITY.matcher(url)
                        .results()
                        .findFirst()
                        .map(entity -> "it contains " + Quote.of(entity.group()) + ", which is HTML"))
                .or(() -> scheme(url))
                .or(() -> UrlCharacters.unencoded(url))
                .or(() -> WebAddress.of(url).flatMap(UrlGrammar::structure))
                .or(() -> UrlEnd.flaw(url));
    }

    /** The start of a second address in what should be one. An address inside another's path or query is fine. */
    public static Optional<Matcher> next(String url) {
        Matcher next = NEXT.matcher(url);
        if (url.indexOf("://") < 0 || !next.find(1)) {
            return Optional.empty();
        }
        String first = url.substring(0, next.start());
        boolean list = first.contains("=http") || !WEB.matcher(first.strip()).matches();
        return list ? Optional.empty() : Optional.of(next);
    }

    static boolean isHex(String url, int at) {
        return at < url.length() && Character.digit(url.charAt(at), 16) >= 0 && url.charAt(at) < 128;
    }

    private static Optional<String> scheme(String url) {
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.matches()) {
            return Optional.of("it does not begin with https://");
        }
        if (!scheme.group(1).equalsIgnoreCase("https") && !scheme.group(1).equalsIgnoreCase("http")) {
            return Optional.of("its scheme is neither https nor http");
        }
        if (TWICE.matcher(url).matches()) {
            return Optional.of("its scheme is written twice");
        }
        return WebAddress.of(url).isEmpty() ? Optional.of("it has no host") : Optional.empty();
    }

    private static Optional<String> structure(WebAddress web) {
        if (!web.user().isEmpty()) {
            return Optional.of("it contains a user name or password");
        }
        return UrlHost.flaw(web.host()).or(() -> UrlHost.portFlaw(web.port()));
    }
}
