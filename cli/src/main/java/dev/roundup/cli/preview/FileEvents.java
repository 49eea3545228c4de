package dev.roundup.cli.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Tells that something may have changed in some folders. It does not tell what. */
interface FileEvents extends AutoCloseable {
    /**
     * Listens to these folders from now on, and to no others. A folder that is gone is no error.
     *
     * @param above folders of which only the names of what is in them matter
     * @return true if it did not listen to one of them before
     */
    boolean watch(Set<Path> folders, Set<Path> above);

    /** Waits until something may have changed. */
    void await() throws InterruptedException;

    /** Waits for the next change. Returns false if there is none for a given time. */
    boolean await(Duration quiet) throws InterruptedException;

    @Override
    default void close() {}
}
