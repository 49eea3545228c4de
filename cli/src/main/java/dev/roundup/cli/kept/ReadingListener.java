package dev.roundup.cli.kept;

import dev.roundup.processor.FindingListener;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.read.SourcePlace;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands on what the processor tells a listener, and what it reads to somebody else as well.
 *
 * @param reader gets everything that is read, round by round
 */
record ReadingListener(FindingListener listener, Consumer<Workspace> reader) implements FindingListener {
    @Override
    public void found(Finding finding, Optional<SourcePlace> place) {
        listener.found(finding, place);
    }

    @Override
    public void read(Workspace workspace) {
        listener.read(workspace);
        reader.accept(workspace);
    }
}
