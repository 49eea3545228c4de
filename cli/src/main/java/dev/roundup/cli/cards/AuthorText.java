package dev.roundup.cli.cards;

import dev.roundup.cli.cards.CardText.Place;
import dev.roundup.processor.render.output.CardWords;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of authors, as many as there is space for, and the number of the others. */
final class AuthorText {
    /** A longer name may be broken between its words. */
    private static final int LONGEST_UNBROKEN = 26;

    private final CardFont font;
    private final List<String> names;
    private final boolean others;
    private final boolean leftwards;
    private final InterfaceWords words;

    AuthorText(CardFont font, CardWords card, boolean leftwards) {
        this.font = font;
        this.names = card.authors().stream()
                .map(font::showable)
                .filter(name -> !name.isEmpty())
                .map(AuthorText::unbroken)
                .toList();
        this.others = card.others();
        this.leftwards = leftwards;
        this.words = InterfaceWords.in(card.language());
    }

    /** The names in lines; empty if there are none. */
    Optional<TextLines> fit(Place place, float leading, float... sizes) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        for (float size : sizes) {
            Optional<TextLines> all = TextLines.whole(text(names.size()), size, place.width(), place.lines());
            if (all.isPresent()) {
                return all;
            }
        }
        float smallest = sizes[sizes.length - 1];
        int fits = 0;
        int tooMany = names.size();
        while (tooMany - fits > 1) {
            int some = (fits + tooMany) >>> 1;
            if (TextLines.whole(text(some), smallest, place.width(), place.lines())
                    .isPresent()) {
                fits = some;
            } else {
                tooMany = some;
            }
        }
        return Optional.of(text(Math.max(1, fits)).fit(place, leading, smallest));
    }

    /** The first names and what stands for the others. */
    CardText text(int shown) {
        String first = names.stream().limit(shown).collect(Collectors.joining(", "));
        String rest = others
                ? " " + words.of("others")
                : shown < names.size() ? " " + words.count("authors.more", names.size() - shown) : "";
        return new CardText(font, first + rest, leftwards);
    }

    private static String unbroken(String name) {
        return name.length() > LONGEST_UNBROKEN ? name : name.replace(' ', '\u00a0');
    }
}
