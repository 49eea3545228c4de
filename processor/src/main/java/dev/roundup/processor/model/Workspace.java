package dev.roundup.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that Roundup reads in one round of a compile.
 *
 * @param roundups the outlines in the order of their types' names
 * @param publications the lists of publications
 * @param labs the sites that have more than roundups, in the round in which all that they show is read
 * @param unlisted papers that are compiled but listed in no outline
 * @param outlinesKnown true if there are outlines and all of them were read, so that an unlisted paper is certainly in
 *     none
 * @param sites the sites of this compile, even those to which no outline refers
 * @param venues the venues of this compile, even those to which no outline refers
 * @param allowances all allowances in the sources
 * @param strays annotations at places where they have no meaning
 * @param brokenGrammars the grammars of link schemes in the sources that are not regular expressions
 * @param unread outlines that could not be read, for a reason that the compiler does not report
 * @param faults errors in Roundup itself while reading
 */
public record Workspace(
        List<Roundup> roundups,
        List<Publications> publications,
        List<LabSite> labs,
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
        publications = List.copyOf(publications);
        labs = List.copyOf(labs);
        unlisted = List.copyOf(unlisted);
        sites = List.copyOf(sites);
        venues = List.copyOf(venues);
        allowances = List.copyOf(allowances);
        strays = List.copyOf(strays);
        brokenGrammars = List.copyOf(brokenGrammars);
        unread = List.copyOf(unread);
        faults = List.copyOf(faults);
    }

    /** All papers. One is there as often as something lists it. */
    public Stream<Paper> papers() {
        Stream<Paper> shown = roundups.stream().flatMap(Roundup::papers);
        return publications.isEmpty()
                ? Stream.concat(shown, unlisted.stream())
                : Stream.of(shown, publications.stream().flatMap(Publications::named), unlisted.stream())
                        .flatMap(papers -> papers);
    }
}
