package dev.roundup.cli.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Says at short intervals that something may have changed. */
final class PolledEvents implements FileEvents {
    static final Duration INTERVAL = Duration.ofMillis(200);

    @Override
    public boolean watch(Set<Path> folders, Set<Path> above) {
        return false;
    }

    @Override
    public void await() throws InterruptedException {
        Thread.sleep(INTERVAL.toMillis());
    }

    @Override
    public boolean await(Duration quiet) throws InterruptedException {
        Thread.sleep(quiet.toMillis());
        return false;
    }
}
