package dev.roundup.processor.render;

import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Renders a paper's authors, with a mark for each group of equal contribution. */
final class AuthorList {
    /** The traditional order of reference marks (The Chicago Manual of Style); then doubled, and so on. */
    private static final String MARKS = "*\u2020\u2021\u00a7\u2016\u00b6";

    private final Addresses addresses;
    private final Members members;

    AuthorList(Roundup roundup, Addresses addresses) {
        this.addresses = addresses;
        this.members = new Members(roundup);
    }

    void fill(Piece article, Paper paper) {
        List<Authorship> authors = paper.authors();
        Optional<Integer> last = Optional.of(authors.size() - 1).filter(index -> index >= 0);
        article.ifPresent(
                "authors",
                last,
                (list, end) -> list.each(
                        "author-item", IntStream.rangeClosed(0, end).boxed().toList(), (item, index) -> {
                            author(item, authors.get(index));
                            item.ifPresent("comma", Optional.of(",").filter(any -> index < end));
                        }));
        String marks = authors.stream()
                .flatMap(author -> author.equalGroups().stream())
                .sorted()
                .distinct()
                .map(AuthorList::mark)
                .collect(Collectors.joining(" "));
        article.ifPresent(
                "legend",
                Optional.of(marks).filter(present -> !present.isEmpty()),
                (legend, present) -> legend.in("legend-marks").become(present));
    }

    private void author(Piece item, Authorship author) {
        Optional<Person> person = author.name().person();
        item.in("paper-author")
                .text(author.name().printed())
                .link(person.flatMap(Person::url).flatMap(url -> addresses.web(url.value())))
                .classIf("member", person.filter(members::include).isPresent());
        String marks = author.equalGroups().stream().map(AuthorList::mark).collect(Collectors.joining(" "));
        item.ifPresent("equal", Optional.of(marks).filter(present -> !present.isEmpty()));
        item.ifPresent(
                "orcid", person.flatMap(Person::orcid).flatMap(id -> addresses.orcid(id.value())), (link, address) -> {
                    link.attribute("href", address);
                    link.in("orcid-of").become(author.name().printed());
                });
    }

    private static String mark(int group) {
        int number = Math.max(group, 0);
        String mark = MARKS.substring(number % MARKS.length(), number % MARKS.length() + 1);
        return mark.repeat(1 + Math.min(number / MARKS.length(), 9));
    }
}
