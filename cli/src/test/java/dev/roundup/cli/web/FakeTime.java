package dev.roundup.cli.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until somebody sleeps, which takes no time. */
public final class FakeTime implements Time {
    private Instant now = Instant.parse("2026-05-04T08:00:00Z");
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration pause) {
        pauses.add(pause);
        now = now.plus(pause);
    }

    /** Lets time pass without anybody waiting. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** All pauses so far. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
