package dev.roundup.processor.model;

import java.util.List;

/**
 * The people of a paper.
 *
 * @param authors its authors in order
 * @param equalContributions groups of authors who contributed equally
 * @param contacts the addresses to write to
 */
public record Byline(List<Authorship> authors, List<EqualContribution> equalContributions, List<Contact> contacts) {
    /** Keeps its own copies of the lists. */
    public Byline {
        authors = List.copyOf(authors);
        equalContributions = List.copyOf(equalContributions);
        contacts = List.copyOf(contacts);
    }
}
