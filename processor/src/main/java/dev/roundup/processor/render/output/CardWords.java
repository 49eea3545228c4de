package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words on the share picture of a page or a paper, without TeX.
 *
 * @param authors the names of the authors in order; empty for a page
 * @param others true if there are more authors, whom the paper does not name
 * @param about what the page is about; empty for a paper
 * @param lab the name of the site
 * @param badge the most important badge
 * @param highlight true if the badge is shown in the signal colour
 * @param language the language of the page, a BCP 47 tag
 */
public record CardWords(
        String title,
        List<String> authors,
        boolean others,
        Optional<String> about,
        Optional<String> lab,
        Optional<String> venue,
        Optional<String> badge,
        boolean highlight,
        String language) {
    /** Keeps its own copy of the list. */
    public CardWords {
        authors = List.copyOf(authors);
    }

    /** The words of a page. */
    public static CardWords of(Roundup roundup) {
        PlaceholderValues values = new PlaceholderValues(roundup);
        return new CardWords(
                line(values.plain(roundup.metadata().title())),
                List.of(),
                false,
                roundup.metadata().description().map(values::plain).flatMap(CardWords::words),
                lab(roundup),
                roundup.venue().flatMap(CardWords::name),
                Optional.empty(),
                false,
                roundup.metadata().language().value());
    }

    /** The words of a paper on a page. */
    public static CardWords of(Roundup roundup, Paper paper) {
        String language = roundup.metadata().language().value();
        List<Badge> badges = paper.presentation().badges();
        Optional<Badge> first = badges.stream()
                .filter(Badge::highlight)
                .findFirst()
                .or(() -> badges.stream().findFirst());
        return new CardWords(
                line(new PlaceholderValues(roundup).plain(paper.title())),
                paper.byline().authors().stream()
                        .map(Authorship::name)
                        .map(name -> line(name.printed()))
                        .toList(),
                paper.byline().others(),
                Optional.empty(),
                lab(roundup),
                paper.presentation()
                        .cited()
                        .map(Appearance::venue)
                        .flatMap(venue -> venue.target())
                        .or(roundup::venue)
                        .flatMap(CardWords::name),
                first.map(Badge::label).map(InterfaceWords.in(language)::badge).flatMap(CardWords::words),
                first.filter(Badge::highlight).isPresent(),
                language);
    }

    /** A description of the picture: the title, and who presents it where. */
    public String alt() {
        return Stream.of(Optional.of(title), lab, venue)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> lab(Roundup roundup) {
        return roundup.site().map(Site::name).map(Located::value).flatMap(CardWords::words);
    }

    private static Optional<String> name(Venue venue) {
        return words(venue.name().value());
    }

    private static Optional<String> words(String text) {
        return Optional.of(line(text)).filter(words -> !words.isEmpty());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
