package dev.roundup.processor.url;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web that readers cannot see, or should not.
 *
 * @param problem worded to follow a colon
 * @param open the address that readers can see, if it follows from this one
 */
public record PrivateAddress(String problem, Optional<String> open) {
    /** Names that have a meaning only within one network (RFC 6761, 6762, 8375 and common practice). */
    private static final Pattern NETWORK =
            Pattern.compile("(?:.*\\.)?(?:localhost|local|internal|intranet|lan|home\\.arpa|corp)");

    /**
     * Loopback, private, link-local, shared and unspecified addresses (RFC 6890; IPv6: RFC 4193 and 4291).
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:0|10|127)\\..*|192\\.168\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*"
                    + "|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*|\\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)]");

    private static final Pattern OVERLEAF = Pattern.compile("/project/.*|/\\d+[a-z]{10,}.*");
    private static final Pattern GOOGLE_DOC =
            Pattern.compile("(/(?:document|presentation|spreadsheets|drawings)/d/[^/]+)/edit");
    private static final Pattern GOOGLE_FORM = Pattern.compile("/forms/d/[^/]+/edit");
    private static final Pattern DRIVE_FILE = Pattern.compile("(/file/d/[^/]+)/edit");
    private static final Pattern DRIVE_HOME =
            Pattern.compile("/drive/(?:u/\\d+/)?(?:my-drive|home|recent|shared-with-me)/?");
    private static final Pattern GITHUB_EDIT = Pattern.compile("(/[^/]+/[^/]+)/edit/(.+)");
    private static final Pattern GITHUB_SETTINGS = Pattern.compile("/settings(?:/.*)?|/[^/]+/[^/]+/settings(?:/.*)?");

    public static Optional<PrivateAddress> of(WebAddress web) {
        return bySite(web).or(() -> EditorAddress.of(web)).or(() -> SecretQuery.of(web));
    }

    private static Optional<PrivateAddress> bySite(WebAddress web) {
        return switch (web.site()) {
            case "overleaf.com" -> page(web, OVERLEAF, "it opens a manuscript for editing", "");
            case "docs.google.com" ->
                page(web, GOOGLE_DOC, "it opens a document for editing", "/preview")
                        .or(() -> page(web, GOOGLE_FORM, "it opens a form for editing", ""));
            case "drive.google.com" ->
                page(web, DRIVE_FILE, "it opens a file for editing", "/view")
                        .or(() -> page(web, DRIVE_HOME, "it shows all visitors their own files", ""));
            case "github.com" -> gitHub(web);
            case "openreview.net" -> openReview(web);
            default -> host(web.host()).or(() -> ProxyAddress.of(web));
        };
    }

    private static Optional<PrivateAddress> host(String host) {
        char last = host.charAt(host.length() - 1);
        if (last == ']' || (last >= '0' && last <= '9')) {
            return ADDRESS.matcher(host).matches() && (last == ']' || UrlHost.isIpv4(host))
                    ? place("it works only inside one network", Optional.empty())
                    : Optional.empty();
        }
        if (host.indexOf('.') < 0 || NETWORK.matcher(host).matches()) {
            return place("its host is known only inside one network", Optional.empty());
        }
        return Optional.empty();
    }

    private static Optional<PrivateAddress> gitHub(WebAddress web) {
        Matcher edit = GITHUB_EDIT.matcher(web.path());
        if (edit.matches()) {
            return place(
                    "it opens a file for editing",
                    Optional.of("https://github.com" + edit.group(1) + "/blob/" + edit.group(2)));
        }
        return page(web, GITHUB_SETTINGS, "it is a settings page", "");
    }

    private static Optional<PrivateAddress> openReview(WebAddress web) {
        boolean console = web.path().equals("/group")
                && web.parameter("id")
                        .filter(id -> id.endsWith("/Authors") || id.endsWith("%2FAuthors"))
                        .isPresent();
        return console || web.path().equals("/tasks") || web.path().equals("/profile/edit")
                ? place("it shows all visitors their own submissions", Optional.empty())
                : Optional.empty();
    }

    /**
     * A page with a certain path. If {@code following} is not empty, readers can see the page at the first part of the
     * path with {@code following} after it.
     */
    private static Optional<PrivateAddress> page(WebAddress web, Pattern pattern, String problem, String following) {
        Matcher path = pattern.matcher(web.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        return place(
                problem,
                following.isEmpty()
                        ? Optional.empty()
                        : Optional.of("https://" + web.host() + path.group(1) + following));
    }

    private static Optional<PrivateAddress> place(String problem, Optional<String> open) {
        return Optional.of(new PrivateAddress(problem, open));
    }
}
