package dev.roundup.cli.compile;

import dev.roundup.processor.FindingListener;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.read.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what the processor reads, for a command that is not about findings. */
final class ReadWorkspaces implements FindingListener {
    private final List<Workspace> all = new ArrayList<>();

    /** The workspaces of the rounds so far, in order. */
    List<Workspace> all() {
        return List.copyOf(all);
    }

    @Override
    public void read(Workspace workspace) {
        all.add(workspace);
    }

    @Override
    public void found(Finding finding, Optional<SourcePlace> place) {}
}
