package dev.roundup.processor.url;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that go through a library's proxy. EZproxy puts its own name after that of the publisher, in which it
 * replaces dots by hyphens if the publisher uses https (OCLC, "Option HttpsHyphens").
 */
final class ProxyAddress {
    private static final Pattern PROXY = Pattern.compile(
            "(?:.*?\\.)??((?:[^.]*(?:ezproxy|libproxy)|ezp|ezp-prod\\d|proxy\\.lib)[^.]*\\..*|(?:[^.]+\\.)?idm\\.oclc\\.org)");

    private static final Pattern HYPHENS =
            Pattern.compile("([a-z0-9-]+-(?:com|org|net|edu|gov|io|nl|de|uk|cc))\\.(.+)");
    private static final Pattern LOGIN = Pattern.compile("[?&]q?url=(https?(?::|%3[Aa]).*)");

    /** Publishers and archives that libraries have proxies for. */
    private static final Set<String> PROXIED = Set.of(
            "doi.org",
            "dx.doi.org",
            "arxiv.org",
            "sciencedirect.com",
            "link.springer.com",
            "ieeexplore.ieee.org",
            "dl.acm.org",
            "onlinelibrary.wiley.com",
            "nature.com",
            "science.org",
            "jstor.org",
            "pubs.acs.org",
            "tandfonline.com",
            "journals.sagepub.com",
            "academic.oup.com",
            "pubmed.ncbi.nlm.nih.gov",
            "iopscience.iop.org",
            "journals.aps.org",
            "pnas.org",
            "cell.com",
            "epubs.siam.org",
            "cambridge.org",
            "webofscience.com",
            "scopus.com");

    private ProxyAddress() {}

    static Optional<PrivateAddress> of(WebAddress web) {
        String host = web.host();
        Matcher hyphens = HYPHENS.matcher(host);
        boolean hyphenated = hyphens.matches();
        String behind = hyphenated ? withDots(hyphens.group(1)) : "";
        String site = behind.startsWith("www.") ? behind.substring("www.".length()) : behind;
        if (hyphenated
                && (PROXIED.contains(site) || PROXY.matcher(hyphens.group(2)).matches())) {
            return proxy(Optional.of(behind + web.path() + web.query() + web.fragment()));
        }
        Matcher proxy = PROXY.matcher(host);
        if (!proxy.matches()) {
            return Optional.empty();
        }
        Matcher login = LOGIN.matcher(web.query());
        if (login.matches()) {
            return Optional.of(new PrivateAddress(
                    "it goes through a library's proxy",
                    Optional.of(decoded(login.group(1)))
                            .filter(url -> UrlGrammar.flaw(url).isEmpty())));
        }
        String before = host.substring(0, proxy.start(1));
        boolean whole = before.indexOf('.') != before.length() - 1 && before.indexOf('.') > 0;
        return proxy(Optional.of(before)
                .filter(any -> whole)
                .map(publisher -> publisher.substring(0, publisher.length() - 1) + web.path() + web.query()));
    }

    private static Optional<PrivateAddress> proxy(Optional<String> open) {
        return Optional.of(
                new PrivateAddress("it goes through a library's proxy", open.map(rest -> "https://" + rest)));
    }

    /** A hyphen of the publisher's own is doubled. */
    private static String withDots(String label) {
        return label.replace("--", "\0").replace('-', '.').replace('\0', '-');
    }

    private static String decoded(String url) {
        try {
            return url.contains("://") ? url : URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException loosePercent) {
            return url;
        }
    }
}
