package dev.roundup.cli.web;

import dev.roundup.cli.web.Exchange.Received;
import dev.roundup.cli.web.Failure.Kind;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks servers politely, as its {@link Manners} say. It may be used by several threads.
 *
 * <pre>{@code
 * WebReply reply = new PoliteClient(Manners.USUAL).ask(WebRequest.get(address).accepting("application/json"));
 * if (reply instanceof Answer answer && answer.isSuccess()) {
 *     read(answer.text());
 * }
 * }</pre>
 */
public final class PoliteClient {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Manners manners;
    private final Exchange exchange;
    private final Patience patience;

    /** Creates a client with the clock and the names of this machine. */
    public PoliteClient(Manners manners) {
        this(manners, Time.OF_THE_MACHINE, HostLookup.OF_THE_MACHINE);
    }

    /** Creates a client. */
    public PoliteClient(Manners manners, Time time, HostLookup lookup) {
        this.manners = manners;
        this.exchange = new Exchange(manners, lookup);
        this.patience = new Patience(manners, time);
    }

    /** Asks, follows redirects, and waits where a server asks for it. */
    public WebReply ask(WebRequest request) {
        List<Redirect> redirects = new ArrayList<>();
        WebRequest hop = request;
        try {
            // Some sites set a cookie and lead back to the same address. It is forgotten after the request.
            CookieManager cookies = new CookieManager();
            Set<List<Object>> seen = new HashSet<>();
            while (true) {
                Map<String, List<String>> sent = cookies.get(hop.address(), Map.of());
                if (!seen.add(List.of(hop.address(), sent))) {
                    throw new NoAnswer(Kind.REDIRECT_LOOP, hop.address().toString());
                }
                if (redirects.size() > manners.redirects()) {
                    throw new NoAnswer(Kind.TOO_MANY_REDIRECTS, "more than " + manners.redirects());
                }
                WebRequest asked = hop;
                Received received = patience.ask(hop.address(), () -> exchange.ask(asked, sent));
                cookies.put(hop.address(), received.headers().map());
                Optional<Redirect> redirect = redirect(hop.address(), received);
                if (redirect.isEmpty()) {
                    return answer(hop.address(), redirects, received);
                }
                redirects.add(redirect.get());
                hop = hop.to(redirect.get().to());
            }
        } catch (NoAnswer failed) {
            return new Failure(failed.kind(), hop.address(), redirects, failed.detail());
        } catch (IOException unusable) {
            return new Failure(Kind.BROKEN, hop.address(), redirects, Exchange.words(unusable));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Failure(Kind.INTERRUPTED, hop.address(), redirects, "");
        }
    }

    private static Optional<Redirect> redirect(URI from, Received received) throws NoAnswer {
        Optional<String> location = received.header("Location");
        if (!REDIRECTS.contains(received.status()) || location.isEmpty()) {
            return Optional.empty();
        }
        URI to = RequestAddress.resolved(from, location.get())
                .orElseThrow(() -> new NoAnswer(Kind.BAD_REDIRECT, location.get()));
        return Optional.of(new Redirect(received.status(), from, to));
    }

    private static Answer answer(URI address, List<Redirect> redirects, Received received) {
        return new Answer(
                received.status(),
                address,
                redirects,
                received.header("Content-Type").orElse(""),
                received.body());
    }
}
