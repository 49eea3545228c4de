package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LabMembers;
import dev.roundup.processor.render.page.Listing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What pages that list papers share: choices for readers, ids of entries, and addresses of files. */
final class ListedPapers {
    private final SitePlan plan;
    private final InterfaceWords words;

    ListedPapers(SitePlan plan, InterfaceWords words) {
        this.plan = plan;
        this.words = words;
    }

    /** A list whose readers can choose years, places and people. */
    Listing listing() {
        return new Listing(
                members(),
                List.of(
                        new Listing.ListedKind("year", "years", of(placed -> placed.year().stream())),
                        new Listing.ListedKind(
                                "venue", "venues", of(placed -> PaperPlace.of(placed, words).name().stream())),
                        new Listing.ListedKind("person", "people", ListedPapers::people)));
    }

    /** A page without papers. */
    Listing none() {
        return new Listing(members(), List.of());
    }

    private LabMembers members() {
        return new LabMembers(paper -> plan.papers().find(paper.type()).flatMap(PlacedPaper::shownOn));
    }

    private Function<Paper, List<String>> of(Function<PlacedPaper, Stream<String>> names) {
        return paper -> plan.papers().find(paper.type()).stream().flatMap(names).toList();
    }

    private static List<String> people(Paper paper) {
        return authors(paper).map(person -> person.name().value()).toList();
    }

    /** The people of the registry among the authors of a paper. */
    static Stream<Person> authors(Paper paper) {
        return paper.byline().authors().stream().flatMap(author -> author.name().person().stream());
    }

    /**
     * The addresses of a list. Files are where the papers are shown. If papers of two roundups have the same id, all but
     * the first get the name of their roundup before it.
     */
    Addresses addresses(String path, List<PlacedPaper> papers) {
        Addresses own = SiteIcon.addresses(plan.lab().site(), path);
        Map<TypeName, String> anchors = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (PlacedPaper placed : papers) {
            String id = placed.paper().anchors().id().value();
            String other = placed.home().map(home -> home.slug().value()).orElse("paper") + "-" + id;
            String free = taken.add(id) ? id : other;
            for (int number = 2; !free.equals(id) && !taken.add(free); number++) {
                free = other + "-" + number;
            }
            anchors.put(placed.type(), free);
        }
        return new Addresses(
                asset -> own.file(asset).or(() -> plan.file(path, asset)),
                paper -> anchors.getOrDefault(paper.type(), paper.anchors().id().value()));
    }
}
