package dev.roundup.cli.links;

import dev.roundup.cli.web.Failure;
import dev.roundup.cli.web.Failure.Kind;
import dev.roundup.cli.web.HostLookup;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.cli.web.Time;
import dev.roundup.cli.web.WebReply;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks many addresses: those of one service one after the other, several services at once. A host that is unknown is
 * asked for again at the end.
 *
 * @param step is called after each address
 */
record Inquiry(PoliteClient client, HostLookup lookup, Time time, int atOnce, Runnable step) {
    /** The JVM remembers for ten seconds that a host is unknown. */
    private static final Duration FORGET = Duration.ofSeconds(11);

    /** Replies of a host that is out of order as a whole. */
    private static final Set<Kind> SILENCE = Set.of(Kind.TIMEOUT, Kind.REFUSED, Kind.TLS);

    /** Replies that a computer without a network also gets. */
    private static final Set<Kind> WITHOUT_NETWORK =
            Set.of(Kind.UNKNOWN_HOST, Kind.TIMEOUT, Kind.REFUSED, Kind.PRIVATE_ADDRESS, Kind.BAD_ADDRESS);

    /** How often a host may be silent before it is left alone. */
    private static final int PATIENCE = 2;

    /**
     * The results.
     *
     * @param outcomes the outcomes by addresses
     * @param isOnline false if no address was answered, so that this computer probably has no network
     */
    record Results(Map<String, Outcome> outcomes, boolean isOnline) {
        Results {
            outcomes = Map.copyOf(outcomes);
        }
    }

    /** Asks all addresses. */
    Results ask(Collection<PageLink> links) {
        if (!links.isEmpty() && !HostNames.anyKnown(links, lookup, atOnce)) {
            return new Results(
                    links.stream().collect(Collectors.toMap(PageLink::address, link -> Outcome.unknown("no-network"))),
                    false);
        }
        Map<Question, WebReply> replies = new ConcurrentHashMap<>();
        inParallel(Question.byService(links), replies);
        boolean isOnline = links.isEmpty() || replies.values().stream().anyMatch(Inquiry::isFromTheNetwork);
        List<Question> unknown = replies.entrySet().stream()
                .filter(entry -> isUnknownHost(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (isOnline && !unknown.isEmpty() && pause()) {
            inParallel(
                    unknown.stream()
                            .collect(Collectors.groupingBy(
                                    question -> question.address().getHost())),
                    replies);
        }
        Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
        replies.forEach((question, reply) -> question.links()
                .forEach(link -> outcomes.put(
                        link.address(),
                        isOnline && unknown.contains(question) && isUnknownHost(reply)
                                ? Outcome.of(Verdict.DEAD, Judge.word(Kind.UNKNOWN_HOST))
                                : Judge.of(link, reply))));
        return new Results(outcomes, isOnline);
    }

    private static boolean isFromTheNetwork(WebReply reply) {
        return !(reply instanceof Failure failure) || !WITHOUT_NETWORK.contains(failure.kind());
    }

    private static boolean isUnknownHost(WebReply reply) {
        return reply instanceof Failure failure && failure.kind() == Kind.UNKNOWN_HOST;
    }

    private boolean pause() {
        try {
            time.sleep(FORGET);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Begins with the services that have most addresses, because their pauses take longest. */
    private void inParallel(Map<String, List<Question>> services, Map<Question, WebReply> replies) {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce, work -> {
            Thread thread = new Thread(work, "links");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<List<Question>> queues = new ArrayList<>(services.values());
            queues.sort(
                    Comparator.comparing((List<Question> queue) -> queue.size()).reversed());
            queues.forEach(queue -> threads.execute(() -> inOrder(queue, replies)));
            threads.shutdown();
            if (!threads.awaitTermination(1, TimeUnit.DAYS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void inOrder(List<Question> queue, Map<Question, WebReply> replies) {
        int silent = 0;
        @Nullable WebReply last = null;
        for (Question question : queue) {
            WebReply reply = last != null && silent >= PATIENCE ? last : question.ask(client);
            silent = reply instanceof Failure failure && SILENCE.contains(failure.kind()) ? silent + 1 : 0;
            last = reply;
            replies.put(question, reply);
            question.links().forEach(link -> step.run());
        }
    }
}
