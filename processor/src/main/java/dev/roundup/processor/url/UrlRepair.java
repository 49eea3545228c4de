package dev.roundup.processor.url;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Suggests the address that the author of a flawed one probably meant. */
public final class UrlRepair {
    private static final Pattern WRAPPED = Pattern.compile(
            "[^/]*?[\\[(<{\"'“‘«=:\\s]\\s*(https?://[^\\s<>\"“”]+?)[\\])>}\"'”’»]*(?:[^/\\w]*|[\">].*)",
            Pattern.CASE_INSENSITIVE);

    /** The parameter that OpenReview adds if a forum is opened from an author's console. */
    private static final Pattern REFERRER = Pattern.compile("[?&]referrer=\\[.*", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile(
            "/{0,3}((?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+\\p{L}{2,}(?::\\d+)?(?:[/?#].*)?)", Pattern.DOTALL);

    /** {@code https} and {@code http} with a letter, a colon or a slash that is missing, extra or mistyped. */
    private static final Pattern SCHEME = Pattern.compile(
            "(?:https?:/*)*(h{0,2}t{1,3}p(s?))\\s*(?:[:;.]\\s*/*|/+):?/*(?=[^/:])", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern.compile("&(?:amp|#38);");
    private static final Pattern USER = Pattern.compile("(?<=://)[^/?#@]*@");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** The gentlest repair comes first. Each one continues with the result of those before it. */
    private static final List<UnaryOperator<String>> REPAIRS = List.of(
            UrlRepair::withoutInvisible,
            String::strip,
            url -> url.replaceAll("[\\t\\n\\r]+\\s*", ""),
            UrlRepair::unwrapped,
            url -> REFERRER.matcher(url).replaceFirst(""),
            url -> ENTITY.matcher(url).replaceAll("&"),
            url -> url.replace('\\', '/'),
            UrlRepair::withScheme,
            url -> USER.matcher(url).replaceFirst(""),
            UrlEnd::trimmed,
            url -> encoded(LONE_PERCENT.matcher(url).replaceAll("%25")));

    /** Longer addresses were not mistyped by hand, and the patterns would take long on them. */
    private static final int LONGEST = 500;

    private UrlRepair() {}

    /** The address that the author probably meant. */
    public static Optional<String> of(String url) {
        if (url.length() > LONGEST) {
            return Optional.empty();
        }
        String repaired = url;
        for (UnaryOperator<String> repair : REPAIRS) {
            repaired = repair.apply(repaired);
            if (UrlGrammar.flaw(repaired).isEmpty()) {
                return Optional.of(repaired);
            }
        }
        return Optional.empty();
    }

    private static String withoutInvisible(String url) {
        StringBuilder visible = new StringBuilder(url.length());
        url.codePoints().filter(c -> !UrlCharacters.isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Takes an address out of Markdown, HTML, brackets or quotes, or from after a word and a colon. */
    private static String unwrapped(String url) {
        Matcher wrapped = WRAPPED.matcher(url);
        return wrapped.matches() && UrlGrammar.flaw(wrapped.group(1)).isEmpty() ? wrapped.group(1) : url;
    }

    private static String withScheme(String url) {
        Matcher scheme = SCHEME.matcher(url);
        if (scheme.lookingAt() && HOST.matcher(url.substring(scheme.end())).matches()) {
            String proper = scheme.group(2).isEmpty() && scheme.group(1).equalsIgnoreCase("http") ? "http" : "https";
            return proper + "://" + url.substring(scheme.end());
        }
        Matcher host = HOST.matcher(url);
        return host.matches() ? "https://" + host.group(1) : url;
    }

    /** Percent-encodes characters (RFC 3986, section 2.1). */
    private static String encoded(String url) {
        IntPredicate foreign = c -> UrlCharacters.mustBeEncoded(c) || UrlCharacters.isSpace(c);
        StringBuilder encoded = new StringBuilder(url.length());
        url.codePoints().forEach(c -> {
            if (foreign.test(c)) {
                for (byte unit : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
                }
            } else {
                encoded.appendCodePoint(c);
            }
        });
        return encoded.toString();
    }
}
