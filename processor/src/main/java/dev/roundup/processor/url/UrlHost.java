package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts of addresses: names of ASCII (RFC 1123, section 2.1; no label begins or ends with a hyphen; underscores occur)
 * or of any script (IDNA, RFC 5890), and IPv4 and IPv6 addresses. If a host ends in a number, it must be an IPv4
 * address (URL Standard, section 3.5).
 */
final class UrlHost {
    private static final Pattern LABEL = Pattern.compile("(?!-)[\\p{L}\\p{M}\\p{N}_·・\\u200c\\u200d-]{1,63}(?<!-)");
    private static final Pattern OCTET = Pattern.compile("0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5]");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]*:[0-9a-f:.]*]");
    private static final Pattern PORT = Pattern.compile(":\\d{0,5}");
    private static final int LAST_PORT = 65_535;

    private UrlHost() {}

    /** The flaw in a host, worded to follow a colon. The host must be in lower case. */
    static Optional<String> flaw(String host) {
        if (host.isEmpty()) {
            return Optional.of("it has no host");
        }
        if (host.startsWith("[")) {
            return IPV6.matcher(host).matches()
                    ? Optional.empty()
                    : Optional.of("its host " + Quote.of(host) + " is not a valid IPv6 address");
        }
        String[] labels = host.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return Optional.of("its host " + Quote.of(host) + " is not a valid name");
            }
        }
        boolean number = labels[labels.length - 1].chars().allMatch(c -> c >= '0' && c <= '9');
        return number && !isIpv4(host)
                ? Optional.of("its host " + Quote.of(host) + " is not a valid IPv4 address")
                : Optional.empty();
    }

    static Optional<String> portFlaw(String port) {
        if (port.isEmpty()) {
            return Optional.empty();
        }
        boolean sound = PORT.matcher(port).matches()
                && (port.length() == 1 || Integer.parseInt(port.substring(1)) <= LAST_PORT);
        return sound
                ? Optional.empty()
                : Optional.of("its port " + Quote.of(port.substring(1)) + " is not a number up to 65535");
    }

    /** True if a host is an IPv4 address in the usual form of four decimal numbers. */
    static boolean isIpv4(String host) {
        String[] octets = host.split("\\.", -1);
        if (octets.length != 4) {
            return false;
        }
        for (String octet : octets) {
            if (!OCTET.matcher(octet).matches()) {
                return false;
            }
        }
        return true;
    }
}
