package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A paper.
 *
 * @param id its anchor on the page: the author's id, or one made from the name of the type
 * @param formerIds earlier anchors of the paper
 * @param tags its tags as the author ordered them
 * @param links its links in the order of the page
 * @param appearances the places where it appeared; empty if it appeared only at the roundup's venue
 */
public record Paper(
        TypeName type,
        Provenance provenance,
        Located<String> id,
        List<Located<String>> formerIds,
        Text title,
        List<Authorship> authors,
        List<EqualContribution> equalContributions,
        Optional<Abstract> abstractText,
        Optional<Text> tldr,
        Optional<Figure> figure,
        List<Tag> tags,
        List<Link> links,
        List<Badge> badges,
        List<Contact> contacts,
        List<Session> sessions,
        List<Text> notes,
        List<NamedValue> extras,
        List<Appearance> appearances,
        Optional<Site> site,
        List<Allowance> allowances,
        Origin origin)
        implements Declaration {
    /** Keeps its own copies of the lists. */
    public Paper {
        formerIds = List.copyOf(formerIds);
        authors = List.copyOf(authors);
        equalContributions = List.copyOf(equalContributions);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        badges = List.copyOf(badges);
        contacts = List.copyOf(contacts);
        sessions = List.copyOf(sessions);
        notes = List.copyOf(notes);
        extras = List.copyOf(extras);
        appearances = List.copyOf(appearances);
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return type.simple();
    }
}
