package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.PageRange;
import dev.roundup.processor.text.Blank;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.TextNode;

/**
 * Renders the publication of a work in one line: {@code PhD thesis, Utrecht University, June 2015}. A paper with a venue
 * shows only that; its publisher and editors are for citations.
 */
final class PublicationLine {
    private final InterfaceWords words;
    private final DateWords dates;
    private final Optional<String> language;
    private final String series;

    /** @param language the language of the words, if the page has another one */
    PublicationLine(InterfaceWords words, DateWords dates, Optional<String> language) {
        this.words = words;
        this.dates = dates;
        this.language = language;
        this.series = words.between("series");
    }

    /** The language with which our words must be marked. */
    Optional<String> language() {
        return language;
    }

    /**
     * A part of the line.
     *
     * @param ours true if the part has words of ours
     */
    private record LinePart(String text, boolean ours, Optional<WrittenDate> date) {
        LinePart(String text, boolean ours) {
            this(text, ours, Optional.empty());
        }
    }

    /** The volume and the number of an appearance, with a comma before each. */
    Optional<String> numbers(Appearance appearance) {
        String numbers = Stream.of(
                        numbered("volume", appearance.volume(), volume -> volume),
                        numbered("number", appearance.number(), PublicationLine::range))
                .flatMap(Optional::stream)
                .map(part -> series + part.text)
                .collect(Collectors.joining());
        return Optional.of(numbers).filter(some -> !some.isEmpty());
    }

    /** True if the line of this paper is not empty. */
    boolean isShown(Paper paper) {
        return !parts(paper).isEmpty();
    }

    void fill(TemplatePart list, Paper paper) {
        Optional<List<LinePart>> parts = Optional.of(parts(paper)).filter(some -> !some.isEmpty());
        list.ifPresent("publication", parts, (row, some) -> row.each("publication-part", some, this::part));
    }

    private void part(TemplatePart item, LinePart part) {
        if (item.element().previousSibling() != null) {
            item.element().before(new TextNode(series));
        }
        item.text(part.text);
        part.date.ifPresent(item::time);
        item.attribute("lang", language.filter(any -> part.ours));
        item.unwrap();
    }

    private List<LinePart> parts(Paper paper) {
        Publication publication = paper.presentation().publication();
        if (!publication.isStated()
                || (publication.isPaper() && paper.presentation().cited().isPresent())) {
            return List.of();
        }
        return Stream.of(
                        type(publication),
                        text(publication.publisher()),
                        text(publication.place()),
                        text(publication.series()),
                        numbered("volume", publication.volume(), volume -> volume),
                        numbered("number", publication.number(), number -> number),
                        publication.date().map(date -> new LinePart(dates.date(date), false, Optional.of(date))),
                        numbered("pages", publication.pages(), PublicationLine::range),
                        editors(publication),
                        text(publication.isbn()).map(isbn -> new LinePart("ISBN " + isbn.text, false)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LinePart> type(Publication publication) {
        return switch (publication.type()) {
            case PAPER, OTHER -> Optional.empty();
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS, REPORT, BOOK, DATASET, SOFTWARE, PATENT ->
                Optional.of(new LinePart(
                        words.of("publication." + publication.type().name().toLowerCase(Locale.ROOT)), true));
        };
    }

    private static Optional<LinePart> text(Optional<Located<String>> value) {
        return value.map(Located::value).filter(words -> !Blank.is(words)).map(words -> new LinePart(words, false));
    }

    private Optional<LinePart> numbered(String key, Optional<Located<String>> value, UnaryOperator<String> form) {
        return text(value).map(number -> new LinePart(words.of(key).replace("{}", form.apply(number.text)), true));
    }

    private static String range(String written) {
        return PageRange.with("\u2013", written);
    }

    private Optional<LinePart> editors(Publication publication) {
        String names = publication.editors().stream()
                .map(Name::printed)
                .filter(name -> !Blank.is(name))
                .collect(Collectors.joining(series));
        return Optional.of(names)
                .filter(some -> !some.isEmpty())
                .map(some -> new LinePart(words.of("editors").replace("{}", some), true));
    }
}
