package dev.roundup.cli.web;

import java.time.Duration;
import java.time.Instant;

/** The clock by which the client waits. Tests have one that does not wait. */
public interface Time {
    /** The clock of this machine. */
    Time OF_THE_MACHINE = new Time() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            Thread.sleep(pause.toMillis());
        }
    };

    /** The present moment. */
    Instant now();

    /** Waits. */
    void sleep(Duration pause) throws InterruptedException;
}
