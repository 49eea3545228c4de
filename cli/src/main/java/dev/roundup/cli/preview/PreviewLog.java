package dev.roundup.cli.preview;

import dev.roundup.cli.Console;
import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.processor.text.Count;
import java.time.Duration;

/** Tells on the terminal what a build did. */
record PreviewLog(Console console) {
    /** Tells where the pages are. */
    void started(PreviewState state, PreviewServer server) {
        told(state);
        console.out().println("preview: " + server.address("/"));
        state.site().pages().forEach(page -> console.out().println("  " + server.address(PreviewSite.address(page))));
        console.out().println("The pages follow your changes. Press Ctrl-C to end.");
    }

    /** Tells what a later build changed. */
    void built(PreviewState state, Duration time) {
        told(state);
        if (!state.isGood()) {
            console.out()
                    .println(
                            state.site().build() == 0
                                    ? "there is no page yet"
                                    : "the preview keeps the last good page");
            return;
        }
        int changed = state.site().changedPages().size();
        String pages = changed == 0 ? "no page changed" : Count.of(changed, "page") + " changed";
        console.out().println(pages + " (" + time.toMillis() + " ms)");
    }

    private void told(PreviewState state) {
        if (!state.findings().isEmpty()) {
            console.out().println(new FindingsReport(state.findings()).text(console.ansi()));
        }
        state.failure()
                .ifPresent(message -> console.out().println(console.ansi().string("@|bold,red error:|@ ") + message));
    }
}
