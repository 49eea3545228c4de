package dev.roundup.processor.render.page;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Renders the publication of a work in one line: {@code PhD thesis, Utrecht University, June 2015}. A paper with a venue
 * shows only that; its publisher and editors are for citations.
 */
final class PublicationLine {
    private final InterfaceWords words;
    private final DateWords dates;

    PublicationLine(InterfaceWords words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** A part of the line. */
    private record LinePart(String text, Optional<WrittenDate> date) {}

    /** True if the line of this paper is not empty. */
    boolean isShown(Paper paper) {
        return !parts(paper).isEmpty();
    }

    void fill(TemplatePart list, Paper paper) {
        List<LinePart> parts = parts(paper);
        list.ifPresent(
                "publication",
                Optional.of(parts).filter(some -> !some.isEmpty()),
                (row, some) -> row.each(
                        "publication-part",
                        IntStream.range(0, some.size()).boxed().toList(),
                        (item, at) -> {
                            LinePart part = some.get(at);
                            TemplatePart value = item.in("publication-value").text(part.text);
                            part.date.ifPresent(value::time);
                            item.keepIf("publication-comma", at < some.size() - 1);
                            item.unwrap();
                        }));
    }

    private List<LinePart> parts(Paper paper) {
        Publication publication = paper.presentation().publication();
        if (publication.isPaper() && paper.presentation().cited().isPresent()) {
            return List.of();
        }
        return Stream.of(
                        type(publication),
                        text(publication.publisher()),
                        text(publication.place()),
                        text(publication.series()),
                        numbered("volume", publication.volume(), volume -> volume),
                        numbered("number", publication.number(), number -> number),
                        publication.date().map(date -> new LinePart(dates.date(date), Optional.of(date))),
                        numbered("pages", publication.pages(), pages -> PageRange.with("\u2013", pages)),
                        editors(publication),
                        text(publication.isbn()).map(isbn -> new LinePart("ISBN " + isbn.text, Optional.empty())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LinePart> type(Publication publication) {
        return switch (publication.type()) {
            case PAPER, OTHER -> Optional.empty();
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS, REPORT, BOOK, DATASET, SOFTWARE, PATENT ->
                Optional.of(new LinePart(
                        words.of("publication." + publication.type().name().toLowerCase(Locale.ROOT)),
                        Optional.empty()));
        };
    }

    private static Optional<LinePart> text(Optional<Located<String>> value) {
        return value.map(Located::value)
                .filter(words -> !Blank.is(words))
                .map(words -> new LinePart(words, Optional.empty()));
    }

    private Optional<LinePart> numbered(String key, Optional<Located<String>> value, UnaryOperator<String> form) {
        return text(value)
                .map(number -> new LinePart(words.of(key).replace("{}", form.apply(number.text)), Optional.empty()));
    }

    private Optional<LinePart> editors(Publication publication) {
        String names = publication.editors().stream()
                .map(Name::printed)
                .filter(name -> !Blank.is(name))
                .collect(Collectors.joining(", "));
        return Optional.of(names)
                .filter(some -> !some.isEmpty())
                .map(some -> new LinePart(words.of("editors").replace("{}", some), Optional.empty()));
    }
}
