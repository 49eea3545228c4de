package dev.roundup.processor;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.read.SourcePlace;
import java.util.Optional;

/**
 * Learns of each finding just before the compiler prints it, in a tool that makes more of findings than messages, and of
 * what they are about.
 */
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

    /** Takes what a round of the compile read, before it is checked. */
    default void read(Workspace workspace) {}
}
