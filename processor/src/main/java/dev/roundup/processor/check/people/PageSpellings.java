package dev.roundup.processor.check.people;

import dev.roundup.processor.check.people.Spelling.NameUse;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameScraps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All spellings of names on a page and in the registry of its site, each once. */
final class PageSpellings {
    private final List<Spelling> all = new ArrayList<>();
    private final List<List<Spelling>> papers = new ArrayList<>();
    private final Map<String, Spelling> outsiders = new HashMap<>();
    private final IdentityHashMap<Person, Map<String, Spelling>> registered = new IdentityHashMap<>();

    private PageSpellings() {}

    static PageSpellings of(Roundup roundup) {
        PageSpellings spellings = new PageSpellings();
        roundup.site().ifPresent(site -> site.people().all().forEach(spellings::register));
        roundup.metadata()
                .author()
                .ifPresent(author ->
                        spellings.spelling(author).use(new NameUse(roundup, "@Roundup(author)", author, true)));
        Set<TypeName> seen = new HashSet<>();
        roundup.papers().filter(paper -> seen.add(paper.type())).forEach(spellings::read);
        return spellings;
    }

    private void register(Person person) {
        spelling(person.name().value(), Optional.of(person));
        person.aliases().stream().map(Located::value).forEach(alias -> spelling(alias, Optional.of(person)));
    }

    private void read(Paper paper) {
        List<Spelling> authors = new ArrayList<>();
        boolean isOurs = paper.provenance() != Provenance.LIBRARY;
        for (Authorship author : paper.byline().authors()) {
            Spelling spelling = spelling(author.name());
            spelling.use(new NameUse(paper, "@Paper(authors)", author.name(), isOurs), papers.size());
            authors.add(spelling);
        }
        papers.add(authors);
    }

    private Spelling spelling(Name name) {
        return spelling(name.printed(), name.person());
    }

    /** Footnote marks and the order of a name are no part of its spelling; other rules report them. */
    private Spelling spelling(String printed, Optional<Person> person) {
        Map<String, Spelling> known = person.map(present -> registered.computeIfAbsent(present, any -> new HashMap<>()))
                .orElse(outsiders);
        Spelling spelling = known.get(printed);
        if (spelling == null) {
            String bare = NameScraps.without(printed);
            String clean = NameList.inOrder(bare, false).orElse(bare);
            spelling = known.computeIfAbsent(clean, text -> {
                Spelling added = new Spelling(all.size(), text, person);
                all.add(added);
                return added;
            });
            known.put(printed, spelling);
        }
        return spelling;
    }

    /** The spellings in reading order, those of the registry first. */
    List<Spelling> all() {
        return all;
    }

    /** True if both are authors of one paper that has at least {@code length} authors. */
    boolean areCoauthors(Spelling a, Spelling b, int length) {
        if (!a.papers().intersects(b.papers())) {
            return false;
        }
        BitSet common = (BitSet) a.papers().clone();
        common.and(b.papers());
        return common.stream().anyMatch(paper -> papers.get(paper).size() >= length);
    }

    /** True if somebody is a co-author of both. */
    boolean shareCoauthor(Spelling a, Spelling b) {
        Set<Long> ofA = coauthors(a, a, b);
        return coauthors(b, a, b).stream().anyMatch(ofA::contains);
    }

    private Set<Long> coauthors(Spelling of, Spelling a, Spelling b) {
        Set<Long> coauthors = new HashSet<>();
        of.papers().stream()
                .mapToObj(papers::get)
                .flatMap(List::stream)
                .filter(author -> author != a && author != b)
                .flatMap(author -> author.readings().stream())
                .forEach(name -> coauthors.add(name.familyAndInitial()));
        return coauthors;
    }
}
