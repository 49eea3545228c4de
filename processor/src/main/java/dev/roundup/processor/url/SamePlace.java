package dev.roundup.processor.url;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives all addresses of one place the same key. The key ignores the scheme, {@code www.}, the default port, a slash at
 * the end, the letter case of percent-encodings, needless ones (RFC 3986, section 6.2.2) and tracking.
 */
final class SamePlace {
    private static final Pattern TRIPLET = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

    private SamePlace() {}

    /** The key of an address. {@code archive} is the same address as one of an archive. */
    static String key(WebAddress web, Optional<ArchiveAddress> archive) {
        if (archive.isPresent() && archive.get().exact()) {
            boolean pdf = web.path().startsWith("/pdf") || web.path().endsWith(".pdf");
            return archive.get().archive() + (pdf ? " PDF " : " ") + id(archive.get());
        }
        String port = web.port().equals(":80") || web.port().equals(":443") ? "" : web.port();
        String path =
                web.path().endsWith("/") ? web.path().substring(0, web.path().length() - 1) : web.path();
        String fragment = web.fragment().length() <= 1 ? "" : web.fragment();
        return web.site() + port + normal(path) + normal(Tracker.query(web)) + fragment;
    }

    /** The id as the archive compares it: only DOIs and GitHub ignore the case of letters. */
    private static String id(ArchiveAddress address) {
        return address.archive() == Archive.DOI || address.archive() == Archive.GITHUB
                ? address.id().toLowerCase(Locale.ROOT)
                : address.id();
    }

    private static String normal(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        return TRIPLET.matcher(part).replaceAll(triplet -> {
            String plain = Character.toString(Integer.parseInt(triplet.group(1), 16));
            return Matcher.quoteReplacement(
                    UNRESERVED.matcher(plain).matches()
                            ? plain
                            : triplet.group().toUpperCase(Locale.ROOT));
        });
    }
}
