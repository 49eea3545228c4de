package dev.roundup.cli.web;

import dev.roundup.processor.url.WebAddress;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Makes an address that can be asked of one that an author or a server wrote, as browsers do. */
public final class RequestAddress {
    /** Besides letters and digits, the characters of RFC 3986 that may stand in a path, a query or a fragment. */
    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

    private RequestAddress() {}

    /**
     * The address of http or https, with a host in ASCII and everything else percent-encoded. It keeps its fragment.
     * Empty if the text is not such an address.
     */
    public static Optional<URI> of(String written) {
        return WebAddress.of(written.strip())
                .filter(web -> !web.host().isEmpty())
                .flatMap(RequestAddress::of);
    }

    private static Optional<URI> of(WebAddress web) {
        try {
            String host = web.host().startsWith("[") ? web.host() : IDN.toASCII(web.host());
            String path = web.path().isEmpty() ? "/" : encoded(web.path());
            URI address = new URI((web.secure() ? "https://" : "http://")
                    + host
                    + web.port()
                    + path
                    + encoded(web.query())
                    + encoded(web.fragment()));
            return Optional.of(address).filter(uri -> uri.getHost() != null && uri.getPort() <= 0xffff);
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The address that a server names in a redirect, which may be relative. A fragment goes along. */
    static Optional<URI> resolved(URI base, String location) {
        if (WebAddress.of(location).isPresent()) {
            return of(location).map(to -> withFragment(to, base));
        }
        try {
            URI to = base.resolve(new URI(encoded(location.strip())));
            return of(to.toString()).map(address -> withFragment(address, base));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The address without its fragment, which servers never see. */
    public static URI withoutFragment(URI address) {
        String text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }

    /** RFC 9110, section 10.2.2: a redirect without a fragment inherits that of the address. */
    private static URI withFragment(URI to, URI from) {
        return to.getRawFragment() != null || from.getRawFragment() == null
                ? to
                : URI.create(to + "#" + from.getRawFragment());
    }

    private static String encoded(String part) {
        StringBuilder encoded = new StringBuilder();
        for (int at = 0; at < part.length(); ) {
            int c = part.codePointAt(at);
            if (isAllowed(part, at, c)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
            at += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isAllowed(String part, int at, int c) {
        if (c == '%') {
            return at + 2 < part.length()
                    && Character.digit(part.charAt(at + 1), 16) >= 0
                    && Character.digit(part.charAt(at + 2), 16) >= 0;
        }
        // The first hash sign begins the fragment; a later one would be encoded by browsers.
        boolean isPlain = ALLOWED.indexOf(c) >= 0 && (c != '#' || part.indexOf('#') == at);
        return c < 0x80 && (Character.isLetterOrDigit(c) || isPlain);
    }
}
