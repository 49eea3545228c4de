package dev.roundup.processor.url;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of an address that says who came from where. It does not change where the address leads.
 *
 * @param what the part, as a message names it
 * @param clean the address without it
 */
public record Tracker(String what, String clean) {
    /** Parameters of campaigns, clicks and mailings on any site. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "utm_\\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|srsltid"
                    + "|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|oly_(?:enc|anon)_id|vero_id|ref_src|ref_url");

    /** Tracking parameters of single sites. */
    private static final Map<String, Set<String>> SITES = Map.of(
            "openreview.net", Set.of("referrer"),
            "github.com", Set.of("ref"),
            "youtube.com", Set.of("feature", "si", "pp", "ab_channel"),
            "youtu.be", Set.of("feature", "si"),
            "twitter.com", Set.of("s", "t"),
            "x.com", Set.of("s", "t"),
            "linkedin.com", Set.of("trk", "trackingId"),
            "sciencedirect.com", Set.of("via"),
            "open.spotify.com", Set.of("si"));

    /** Addresses that only lead on to another one, with the parameters that hold it. */
    private static final Map<String, List<String>> DETOURS = Map.of(
            "google.com/url", List.of("q", "url"),
            "l.facebook.com/l.php", List.of("u"),
            "slack-redir.net/link", List.of("url"));

    /** The tracking part of an address. Empty if there is none. */
    public static Optional<Tracker> in(String url, WebAddress web) {
        Optional<Tracker> detour = detour(web);
        if (detour.isPresent() || web.query().length() <= 1) {
            return detour;
        }
        List<String> names = new ArrayList<>();
        String kept = without(web, names);
        int query = url.length() - web.query().length() - web.fragment().length();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tracker(
                        "it contains " + String.join(", ", names), url.substring(0, query) + kept + web.fragment()));
    }

    /** The query with its question mark, without tracking parameters. */
    static String query(WebAddress web) {
        return web.query().length() <= 1 ? "" : without(web, new ArrayList<>());
    }

    private static String without(WebAddress web, List<String> tracking) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : web.query().substring(1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (isTracking(name, web)) {
                tracking.add(name);
            } else {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return kept.toString();
    }

    private static boolean isTracking(String name, WebAddress web) {
        return ANYWHERE.matcher(name).matches()
                || SITES.getOrDefault(web.site(), Set.of()).contains(name);
    }

    private static Optional<Tracker> detour(WebAddress web) {
        List<String> parameters = web.isWithin("safelinks.protection.outlook.com")
                ? List.of("url")
                : DETOURS.getOrDefault(web.site() + web.path(), List.of());
        return parameters.stream()
                .flatMap(name -> web.parameter(name).stream())
                .map(Tracker::decoded)
                .filter(target -> UrlGrammar.flaw(target).isEmpty())
                .findFirst()
                .map(target -> new Tracker("it is a detour through " + web.host(), target));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException loosePercent) {
            return value;
        }
    }
}
