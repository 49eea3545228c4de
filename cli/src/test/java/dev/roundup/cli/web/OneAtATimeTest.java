package dev.roundup.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.web.LoopbackServer.Page;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many threads ask, and servers see only as many requests at once as they should. */
final class OneAtATimeTest {
    private static final int REQUESTS = 12;

    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final LoopbackServer server;

    OneAtATimeTest() throws IOException {
        server = LoopbackServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_host_gets_one_request_at_a_time() throws Exception {
        answer(() -> {});
        askAll(Manners.USUAL.allowingPrivate(), address -> new HostPause(address.getAuthority(), Duration.ZERO));
        assertThat(server.requests()).hasSize(REQUESTS);
        assertThat(most).hasValue(1);
    }

    @Test
    void all_hosts_together_get_no_more_than_the_limit() throws Exception {
        // Each answer waits for a second request, so there are two at once; a third would be seen.
        CyclicBarrier pair = new CyclicBarrier(2);
        answer(() -> {
            try {
                pair.await(60, TimeUnit.SECONDS);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
        Manners usual = Manners.USUAL.allowingPrivate();
        Manners two = new Manners(
                2,
                usual.connect(),
                Duration.ofSeconds(90),
                usual.redirects(),
                usual.longestWait(),
                usual.tries(),
                true,
                usual.pauses());
        askAll(two, address -> new HostPause(address.getPath(), Duration.ZERO));
        assertThat(server.requests()).hasSize(REQUESTS);
        assertThat(most).hasValue(2);
    }

    private void answer(Runnable within) {
        for (int n = 0; n < REQUESTS; n++) {
            server.on("/" + n, asked -> {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                within.run();
                open.decrementAndGet();
                return Page.of("text/plain", "kites");
            });
        }
    }

    private void askAll(Manners manners, Function<URI, HostPause> pauses) throws InterruptedException {
        PoliteClient client = new PoliteClient(manners.pausing(pauses), new FakeTime(), HostLookup.OF_THE_MACHINE);
        ExecutorService threads = Executors.newFixedThreadPool(REQUESTS);
        List<URI> addresses = IntStream.range(0, REQUESTS)
                .mapToObj(n -> server.address("/" + n))
                .toList();
        addresses.forEach(address -> threads.execute(() -> client.ask(WebRequest.get(address))));
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }
}
