package dev.roundup.processor.url;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that works on one computer only, such as a path in a file system or a page of a browser's own.
 *
 * @param problem worded to follow a colon
 * @param meant the address inside it, if there is one
 */
public record LocalAddress(String problem, Optional<String> meant) {
    private static final Pattern BROWSER = Pattern.compile(
            "\\s*(?:(?:chrome|moz|edge|extension|safari-web|ms-browser)(?:-extension)?|view-source|about|blob):"
                    + "(?:.*?(https?://.*))?.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FILE = Pattern.compile(
            "\\s*(?:file:.*|[A-Za-z]:[\\\\/].*|\\\\\\\\\\w.*|(?:~|/(?:home|Users|tmp|mnt|media|Volumes|var))/.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SERVER = Pattern.compile(
            "\\s*(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(?::\\d+)?(?:/.*)?", Pattern.CASE_INSENSITIVE);

    /** Examines an address as it is written. */
    public static Optional<LocalAddress> of(String url) {
        if (url.startsWith("http") || url.isBlank()) {
            return Optional.empty();
        }
        if (FILE.matcher(url).matches()) {
            return place("it is a file on your own computer", Optional.empty());
        }
        if (SERVER.matcher(url).matches()) {
            return place("it is a server on your own computer", Optional.empty());
        }
        Matcher browser = BROWSER.matcher(url);
        return browser.matches()
                ? place(
                        "it works only in your browser",
                        Optional.ofNullable(browser.group(1))
                                .filter(inner -> UrlGrammar.flaw(inner).isEmpty()))
                : Optional.empty();
    }

    private static Optional<LocalAddress> place(String problem, Optional<String> meant) {
        return Optional.of(new LocalAddress(problem, meant));
    }
}
