package dev.roundup.cli.links;

import dev.roundup.cli.web.HostLookup;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Looks the hosts of all links up before any of them is asked. */
final class HostNames {
    /** Without a network, a lookup usually fails at once; some computers wait for a server of names. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private HostNames() {}

    /** True if at least one host is known. With a proxy, only the proxy knows. */
    static boolean anyKnown(Collection<PageLink> links, HostLookup lookup, int atOnce) {
        if (System.getProperty("https.proxyHost") != null || System.getProperty("http.proxyHost") != null) {
            return true;
        }
        List<String> hosts =
                links.stream().map(link -> link.request().getHost()).distinct().toList();
        ExecutorService threads = Executors.newFixedThreadPool(atOnce, work -> {
            Thread thread = new Thread(work, "names");
            thread.setDaemon(true);
            return thread;
        });
        CompletableFuture<Boolean> known = new CompletableFuture<>();
        CompletableFuture<?>[] all = hosts.stream()
                .map(host -> CompletableFuture.runAsync(() -> lookUp(host, lookup, known), threads))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Boolean> none = CompletableFuture.allOf(all)
                .completeOnTimeout(null, LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(done -> false);
        try {
            return known.applyToEither(none, found -> found || known.getNow(false))
                    .join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void lookUp(String host, HostLookup lookup, CompletableFuture<Boolean> known) {
        try {
            if (!known.isDone() && !lookup.addresses(host).isEmpty()) {
                known.complete(true);
            }
        } catch (UnknownHostException unknown) {
            // Another one may be known.
        }
    }
}
