package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LabMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Renders a paper's authors: a number for each affiliation, a mark for each group of equal contribution, and an
 * envelope for corresponding authors. Below them it explains the numbers and marks.
 */
final class AuthorLine {
    /**
     * The traditional order of reference marks (The Chicago Manual of Style). After the last one they are doubled, then
     * tripled, and so on.
     */
    private static final String MARKS = "*\u2020\u2021\u00a7\u2016\u00b6";

    /** A list with more authors is folded. */
    private static final int MOST_AUTHORS = 30;

    /** So many authors of a folded list stay in sight. */
    private static final int FIRST_AUTHORS = 12;

    private final Addresses addresses;
    private final LabMembers members;
    private final Optional<PageFrame> frame;
    private final InterfaceWords words;
    private final boolean namesOnly;

    /** What is between two authors. It ends in a blank unless it is a wide comma, which brings its own. */
    private final String between;

    /** @param namesOnly true to leave out affiliations, marks and identifiers */
    AuthorLine(
            LabMembers members,
            Optional<PageFrame> frame,
            Addresses addresses,
            InterfaceWords words,
            boolean namesOnly) {
        this.namesOnly = namesOnly;
        this.addresses = addresses;
        this.words = words;
        this.between = words.between("series");
        this.frame = frame;
        this.members = members;
    }

    void fill(TemplatePart article, Paper paper) {
        List<Authorship> authors = paper.byline().authors();
        List<String> affiliations = authors.stream()
                .filter(any -> !namesOnly)
                .flatMap(author -> affiliation(author).stream())
                .distinct()
                .toList();
        Optional<Integer> last = Optional.of(authors.size() - 1).filter(index -> index >= 0);
        article.ifPresent("authors", last, (list, end) -> {
            List<Element> folded = new ArrayList<>();
            list.each("author-item", IntStream.rangeClosed(0, end).boxed().toList(), (item, index) -> {
                author(item, authors.get(index), members.include(authors.get(index), paper), affiliations);
                item.ifPresent("comma", Optional.of(between.strip()).filter(any -> index < end), TemplatePart::become);
                if (end >= MOST_AUTHORS && index >= FIRST_AUTHORS && !members.include(authors.get(index), paper)) {
                    folded.add(item.element());
                }
            });
            if (!isSpaced()) {
                tighten(list.element());
            }
            fold(list, folded);
            list.keepIf("others", paper.byline().others());
        });
        article.ifPresent(
                "affiliations",
                Optional.of(affiliations).filter(some -> !some.isEmpty()),
                (list, some) -> list.each("affiliation", some, (item, name) -> {
                    item.in("affiliation-number").text(number(affiliations, name));
                    item.in("affiliation-name").become(name);
                }));
        String marks = authors.stream()
                .filter(any -> !namesOnly)
                .flatMap(author -> author.equalGroups().stream())
                .sorted()
                .distinct()
                .map(AuthorLine::mark)
                .collect(Collectors.joining(" "));
        article.ifPresent(
                "legend",
                Optional.of(marks).filter(present -> !present.isEmpty()),
                (legend, present) -> legend.in("legend-marks").become(present));
    }

    /** Moves authors of a long list into a part that readers can open. Members of the lab stay in sight. */
    private void fold(TemplatePart list, List<Element> folded) {
        list.ifPresent("more-authors", Optional.of(folded).filter(some -> !some.isEmpty()), (more, some) -> {
            more.in("more-authors-words").text(words.count("authors.more", some.size()));
            TemplatePart rest = more.in("more-authors-list");
            some.forEach(item -> rest.element().appendChild(item).appendText(isSpaced() ? " " : ""));
        });
    }

    private boolean isSpaced() {
        return between.endsWith(" ");
    }

    /** Removes the blanks between authors. */
    private static void tighten(Element list) {
        for (Element author : list.children()) {
            if (author.hasClass("author")
                    && author.previousSibling() instanceof TextNode blank
                    && author.previousElementSibling() != null) {
                blank.remove();
            }
        }
    }

    private void author(TemplatePart item, Authorship author, boolean isMember, List<String> affiliations) {
        Optional<Person> person = author.name().person();
        TemplatePart shown = item.classIf("member", isMember).in("paper-author").link(person.flatMap(this::page));
        shown.become(author.name().printed());
        item.ifPresent(
                "affiliation-mark",
                affiliation(author).filter(any -> !namesOnly).map(name -> number(affiliations, name)));
        String marks = author.equalGroups().stream().map(AuthorLine::mark).collect(Collectors.joining(" "));
        item.ifPresent("equal", Optional.of(marks).filter(present -> !present.isEmpty() && !namesOnly));
        item.keepIf("corresponding", author.corresponding() && !namesOnly);
        item.ifPresent(
                "orcid",
                person.filter(any -> !namesOnly).flatMap(Person::orcid).flatMap(id -> addresses.orcid(id.value())),
                (link, address) -> {
                    link.attribute("href", address);
                    link.in("orcid-of").become(author.name().printed());
                });
    }

    private Optional<String> page(Person person) {
        Optional<String> here = frame.isPresent() ? frame.get().person(person) : Optional.empty();
        return here.or(() -> person.url().flatMap(url -> addresses.web(url.value())));
    }

    private static Optional<String> affiliation(Authorship author) {
        return author.name()
                .person()
                .flatMap(Person::affiliation)
                .map(Located::value)
                .filter(name -> !name.isBlank());
    }

    private static String number(List<String> affiliations, String name) {
        return Integer.toString(affiliations.indexOf(name) + 1);
    }

    private static String mark(int group) {
        int number = Math.max(group, 0);
        String mark = MARKS.substring(number % MARKS.length(), number % MARKS.length() + 1);
        return mark.repeat(1 + Math.min(number / MARKS.length(), 9));
    }
}
