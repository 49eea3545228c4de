package dev.roundup.cli.build;

import dev.roundup.cli.Console;
import dev.roundup.cli.Progress;

/** The progress of a build: first the sources that are read, then the time that the rest takes. */
final class BuildProgress implements AutoCloseable {
    private final Console console;
    private final int sources;
    private int parsed;
    private Progress shown;

    /** @param sources the number of sources */
    BuildProgress(Console console, int sources) {
        this.console = console;
        this.sources = sources;
        this.shown = console.progress("reading sources", sources);
    }

    /** Counts a source. After the last one, the processor checks and renders, which has no steps. */
    void parsed() {
        shown.step();
        if (++parsed == sources) {
            shown.close();
            shown = console.progress("checking and rendering", 0);
        }
    }

    @Override
    public void close() {
        shown.close();
    }
}
