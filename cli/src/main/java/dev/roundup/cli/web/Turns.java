package dev.roundup.cli.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Lets requests go one after the other to each service, with its pause between them, and only so many at once in all.
 */
final class Turns {
    private final Map<String, Queue> queues = new ConcurrentHashMap<>();
    private final Semaphore all;
    private final Time time;

    Turns(int atOnce, Time time) {
        this.all = new Semaphore(atOnce, true);
        this.time = time;
    }

    /** The requests to one service. */
    private static final class Queue {
        private final Semaphore turn = new Semaphore(1, true);
        private volatile Instant next = Instant.MIN;
        private volatile boolean closed;
    }

    /** A turn of one request. Close it after the answer. */
    final class Turn implements AutoCloseable {
        private final Queue queue;
        private final HostPause pause;

        private Turn(Queue queue, HostPause pause) {
            this.queue = queue;
            this.pause = pause;
        }

        /** Makes this request and all later ones to the service wait. */
        void hold(Duration asked) {
            later(time.now().plus(asked));
        }

        /** The time until the service may be asked again; zero or less if it may be asked now. */
        Duration rest() {
            return queue.next.equals(Instant.MIN) ? Duration.ZERO : Duration.between(time.now(), queue.next);
        }

        /** Ends all requests to the service. */
        void closeService() {
            queue.closed = true;
        }

        /** True if the service is not to be asked any more. */
        boolean isServiceClosed() {
            return queue.closed;
        }

        private void later(Instant next) {
            if (next.isAfter(queue.next)) {
                queue.next = next;
            }
        }

        @Override
        public void close() {
            later(time.now().plus(pause.pause()));
            queue.turn.release();
        }
    }

    /** Waits for the requests that came before. The pause is still to be waited for. */
    Turn take(HostPause pause) throws InterruptedException {
        Queue queue = queues.computeIfAbsent(pause.service(), service -> new Queue());
        queue.turn.acquire();
        return new Turn(queue, pause);
    }

    /** Waits for a free place among all requests. Give it back. */
    Semaphore place() throws InterruptedException {
        // Who waits here has the turn of a service, and who has a place waits for no turn: nobody waits in a circle.
        all.acquire();
        return all;
    }
}
