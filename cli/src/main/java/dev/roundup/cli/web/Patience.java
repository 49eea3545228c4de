package dev.roundup.cli.web;

import dev.roundup.cli.web.Exchange.Received;
import dev.roundup.cli.web.Failure.Kind;
import dev.roundup.cli.web.Turns.Turn;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Waits for the turn of a request, and asks again if a server has too much to do (RFC 6585, section 4). */
final class Patience {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int FORBIDDEN = 403;

    private final Manners manners;
    private final Time time;
    private final Turns turns;

    Patience(Manners manners, Time time) {
        this.manners = manners;
        this.time = time;
        this.turns = new Turns(manners.atOnce(), time);
    }

    /** A request that can be repeated. */
    @FunctionalInterface
    interface Attempt {
        Received make() throws NoAnswer, InterruptedException;
    }

    Received ask(URI address, Attempt attempt) throws NoAnswer, InterruptedException {
        HostPause host = manners.pauses().apply(address);
        try (Turn turn = turns.take(host)) {
            for (int tries = 1; ; tries++) {
                rest(turn, address);
                Received received = withPlace(attempt);
                if (!isBusy(received)) {
                    return received;
                }
                Optional<Duration> asked = RetryAfter.of(received.headers(), time.now());
                Duration pause = asked.orElse(host.whenBusy().multipliedBy(1L << (tries - 1)));
                turn.hold(pause);
                if (tries >= manners.tries() || pause.compareTo(manners.longestWait()) > 0) {
                    // A page that is out of order says nothing about others; a limit holds for all.
                    if (received.status() == TOO_MANY_REQUESTS || asked.isPresent()) {
                        turn.closeService();
                    }
                    return received;
                }
            }
        }
    }

    private static boolean isBusy(Received received) {
        return received.status() == TOO_MANY_REQUESTS
                || received.status() == UNAVAILABLE
                || (received.status() == FORBIDDEN && RetryAfter.isUsedUp(received.headers()));
    }

    private void rest(Turn turn, URI address) throws NoAnswer, InterruptedException {
        if (turn.isServiceClosed()) {
            throw new NoAnswer(Kind.RATE_LIMITED, address.getHost() + " has too much to do");
        }
        Duration rest = turn.rest();
        if (!rest.isNegative() && !rest.isZero()) {
            time.sleep(rest);
        }
    }

    private Received withPlace(Attempt attempt) throws NoAnswer, InterruptedException {
        Semaphore place = turns.place();
        try {
            return attempt.make();
        } finally {
            place.release();
        }
    }
}
