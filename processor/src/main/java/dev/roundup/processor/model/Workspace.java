package dev.roundup.processor.model;

import java.util.List;

/**
 * What one round of a compile shows.
 *
 * @param roundups the outlines in the order of their types' names
 * @param unlisted papers that are compiled but in none of the outlines
 * @param outlinesKnown whether there are outlines and all of them are read, so that an unlisted paper is in none for sure
 * @param sites the sites that are compiled, whether or not an outline refers to them
 * @param venues the venues that are compiled, likewise
 * @param allowances what is allowed anywhere in the sources
 * @param strays annotations at places where they mean nothing
 * @param brokenGrammars those of schemes of links in the sources that are none
 * @param unread outlines that cannot be read, and no compiler will say why
 * @param faults what went wrong while reading
 */
public record Workspace(
        List<Roundup> roundups,
        List<Paper> unlisted,
        boolean outlinesKnown,
        List<Site> sites,
        List<Venue> venues,
        List<Allowance> allowances,
        List<MisplacedAnnotation> strays,
        List<BrokenGrammar> brokenGrammars,
        List<UnreadOutline> unread,
        List<Fault> faults,
        Settings settings) {
    /** Keeps its own copies of the lists. */
    public Workspace {
        roundups = List.copyOf(roundups);
        unlisted = List.copyOf(unlisted);
        sites = List.copyOf(sites);
        venues = List.copyOf(venues);
        allowances = List.copyOf(allowances);
        strays = List.copyOf(strays);
        brokenGrammars = List.copyOf(brokenGrammars);
        unread = List.copyOf(unread);
        faults = List.copyOf(faults);
    }
}
