package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * E-mail addresses as people use them: a dot-atom or a quoted string, an at sign, and the name of a host (RFC 5322,
 * section 3.4.1, without comments and the obsolete forms; RFC 5321, sections 4.1.2 and 4.5.3.1). Both sides may contain
 * letters of any script (RFC 6531).
 */
public final class EmailGrammar {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\P{ASCII}-]+";
    private static final Pattern LOCAL =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*|\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\\p{Graph} ])*\"");

    private static final Pattern HOST = Pattern.compile(
            "(?:[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)+(?!\\d+$)[\\p{L}\\p{M}\\p{N}-]{2,}|\\[[^\\]\\s]+]");

    private static final Pattern AT = Pattern.compile("\\s*[\\[({<]\\s*(?:at|@)\\s*[\\])}>]\\s*|\\s+(?:at|@|AT)\\s+");
    private static final Pattern DOT =
            Pattern.compile("\\s*[\\[({<]\\s*(?:dot|\\.)\\s*[\\])}>]\\s*|\\s+(?:dot|DOT)\\s+");
    private static final Pattern FRAME =
            Pattern.compile("^(?:mailto:|e-?mail:|[\\s<(\"'])+|(?:\\?.*|[\\s>)\"',.;:])+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("[^<]*<([^<>]+@[^<>]+)>\\s*");
    private static final Pattern COMMA = Pattern.compile(",(?!.*@)");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    private EmailGrammar() {}

    /** The flaw in an address, worded to follow a colon. Empty if there is none. */
    public static Optional<String> flaw(String email) {
        if (length(email) > LONGEST) {
            return Optional.of("it is too long");
        }
        int at = email.lastIndexOf('@');
        if (at < 0) {
            return Optional.of("it has no @");
        }
        String local = email.substring(0, at);
        String host = email.substring(at + 1);
        boolean quoted = local.startsWith("\"");
        if (email.codePoints().anyMatch(c -> UrlCharacters.isInvisible(c) || (!quoted && UrlCharacters.isSpace(c)))) {
            return Optional.of("it contains white space or an invisible character");
        }
        if (!LOCAL.matcher(local).matches()) {
            return Optional.of(
                    local.indexOf('@') >= 0
                            ? "it contains more than one address"
                            : "the part before the @ is not valid");
        }
        if (!HOST.matcher(host).matches()) {
            return Optional.of("no host can be called " + Quote.of(host));
        }
        return length(local) > LONGEST_LOCAL ? Optional.of("it is too long") : Optional.empty();
    }

    /** The address that the author of a flawed one probably meant. */
    public static Optional<String> meant(String email) {
        if (length(email) > LONGEST) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(email);
        String bare = FRAME.matcher(named.matches() ? named.group(1) : email).replaceAll("");
        String spelt = DOT.matcher(AT.matcher(bare).replaceFirst("@")).replaceAll(".");
        return Stream.of(spelt, COMMA.matcher(spelt).replaceAll(".").replace(" ", ""))
                .filter(meant -> flaw(meant).isEmpty())
                .findFirst();
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
