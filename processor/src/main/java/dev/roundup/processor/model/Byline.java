package dev.roundup.processor.model;

import dev.roundup.processor.text.name.OpenList;
import java.util.List;

/**
 * The people of a paper.
 *
 * @param authors its named authors in order
 * @param others true if the list ends in "and others"
 * @param equalContributions groups of authors who contributed equally
 * @param contacts the addresses to write to
 */
public record Byline(
        List<Authorship> authors, boolean others, List<EqualContribution> equalContributions, List<Contact> contacts) {
    /** Keeps its own copies of the lists. */
    public Byline {
        authors = List.copyOf(authors);
        equalContributions = List.copyOf(equalContributions);
        contacts = List.copyOf(contacts);
    }

    /** The people of a paper whose last written author may be the words "and others". */
    public static Byline of(
            List<Authorship> written, List<EqualContribution> equalContributions, List<Contact> contacts) {
        int last = written.size() - 1;
        boolean others = last > 0 && isOthers(written.get(last).name());
        return new Byline(others ? written.subList(0, last) : written, others, equalContributions, contacts);
    }

    /** A person of the registry may have any name. */
    private static boolean isOthers(Name name) {
        return name.person().isEmpty() && OpenList.isEnd(name.written());
    }
}
