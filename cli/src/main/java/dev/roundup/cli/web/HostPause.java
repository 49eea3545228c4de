package dev.roundup.cli.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The pause between the end of a request and the next one to the same service.
 *
 * @param service the name of all hosts that share the pause, and that get one request at a time
 * @param pause the pause
 */
public record HostPause(String service, Duration pause) {
    private static final Duration USUAL = Duration.ofMillis(500);
    private static final String GITHUB = "github.com";

    /** Services of several hosts, or with a limit of their own. */
    private static final List<HostPause> KNOWN = List.of(
            // "no more than one request every three seconds", on one connection, for all machines of a user together:
            // https://info.arxiv.org/help/api/tou.html
            new HostPause("arxiv.org", Duration.ofSeconds(3)),
            // No two requests at the same time; a second between those that change something, so more than we need:
            // https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
            new HostPause(GITHUB, Duration.ofSeconds(1)));

    /**
     * The first pause after the service said that it has too much to do, if it names none itself. GitHub asks for a minute,
     * in the page above.
     */
    Duration whenBusy() {
        return service.equals(GITHUB) ? Duration.ofMinutes(1) : Duration.ofSeconds(2);
    }

    /** The pause of the service that an address belongs to. */
    public static HostPause of(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(known -> host.equals(known.service) || host.endsWith("." + known.service))
                .findFirst()
                .orElseGet(() -> new HostPause(address.getPort() < 0 ? host : host + ":" + address.getPort(), USUAL));
    }
}
