package dev.roundup.processor;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.read.SourcePlace;
import java.util.Optional;

/** Learns what a compile reads and finds, in a tool that makes more of it than pages and messages. */
@FunctionalInterface
public interface FindingListener {
    /** Does nothing. */
    FindingListener NONE = (finding, place) -> {};

    /**
     * Takes a finding.
     *
     * @param place the place that the message marks; empty if it is none in a source
     */
    void found(Finding finding, Optional<SourcePlace> place);

    /** Takes everything that was read in a round, before it is checked. */
    default void read(Workspace workspace) {}
}
