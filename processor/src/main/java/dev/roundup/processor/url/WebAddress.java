package dev.roundup.processor.url;

import java.util.Locale;
import java.util.Optional;

/**
 * An absolute address of the web in its parts (RFC 3986, section 3). The parts are as written, neither decoded nor
 * checked.
 *
 * @param secure true if the scheme is {@code https}, false if it is {@code http}
 * @param user the text before the {@code @} of the authority; empty if there is none
 * @param host the host in lower case, an IPv6 address with its brackets
 * @param port the port with its colon; empty if there is none
 * @param path from the first slash; empty if there is none
 * @param query with its question mark; empty if there is none
 * @param fragment with its hash sign; empty if there is none
 */
public record WebAddress(
        boolean secure, String user, String host, String port, String path, String query, String fragment) {
    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";

    /** Splits an address. Empty if it does not begin with {@code http://} or {@code https://}. */
    public static Optional<WebAddress> of(String url) {
        boolean secure = begins(url, HTTPS);
        if (!secure && !begins(url, HTTP)) {
            return Optional.empty();
        }
        int start = (secure ? HTTPS : HTTP).length();
        int fragment = before(url, '#', start, url.length());
        int query = before(url, '?', start, fragment);
        int path = before(url, '/', start, query);
        String authority = url.substring(start, path);
        int host = authority.lastIndexOf('@') + 1;
        int colon = authority.indexOf(':', Math.max(host, authority.lastIndexOf(']')));
        int port = colon < 0 ? authority.length() : colon;
        return Optional.of(new WebAddress(
                secure,
                authority.substring(0, Math.max(0, host - 1)),
                authority.substring(host, port).toLowerCase(Locale.ROOT),
                authority.substring(port),
                url.substring(path, query),
                url.substring(query, fragment),
                url.substring(fragment)));
    }

    /** The host without {@code www.}, which many sites have and many do without. */
    public String site() {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** True if the host is a domain or lies within it. */
    public boolean isWithin(String domain) {
        return host.endsWith(domain)
                && (host.length() == domain.length() || host.charAt(host.length() - domain.length() - 1) == '.');
    }

    /** The first value of a parameter in the query, as it is written. */
    public Optional<String> parameter(String name) {
        for (int start = 1; start < query.length(); ) {
            int end = before(query, '&', start, query.length());
            if (query.startsWith(name, start) && query.startsWith("=", start + name.length())) {
                return Optional.of(query.substring(start + name.length() + 1, end));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static boolean begins(String url, String scheme) {
        return url.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static int before(String text, char mark, int from, int to) {
        int at = text.indexOf(mark, from);
        return at < 0 || at > to ? to : at;
    }
}
