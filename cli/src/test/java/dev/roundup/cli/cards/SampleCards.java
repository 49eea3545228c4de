package dev.roundup.cli.cards;

import dev.roundup.processor.render.output.CardWords;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Share pictures of invented papers. */
final class SampleCards {
    static final CardFonts FONTS = CardFonts.read();

    static final byte[] DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
              <path d="M20 180C80 20 140 20 180 100S260 180 280 40" fill="none" stroke="#4b38b3" stroke-width="8"/>
              <circle cx="180" cy="100" r="14" fill="#fc0" stroke="#26212e" stroke-width="4"/>
            </svg>
            """.getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private SampleCards() {}

    static CardWords paper(String title, String... authors) {
        return new CardWords(
                title,
                List.of(authors),
                false,
                Optional.empty(),
                Optional.of("Sample Lab"),
                Optional.of("NESO 2031"),
                Optional.empty(),
                false,
                "en");
    }

    static CardWords awarded(String title, String badge, boolean highlight, String... authors) {
        CardWords plain = paper(title, authors);
        return new CardWords(
                plain.title(),
                plain.authors(),
                false,
                Optional.empty(),
                plain.lab(),
                plain.venue(),
                Optional.of(badge),
                highlight,
                "en");
    }

    static CardWords page(String title, String about) {
        return new CardWords(
                title,
                List.of(),
                false,
                Optional.of(about),
                Optional.of("Sample Lab"),
                Optional.of("NESO 2031"),
                Optional.empty(),
                false,
                "en");
    }

    static BufferedImage drawn(CardWords words, String accent) {
        return CardPainter.draw(FONTS, new Card(words, CardColours.of(accent), Optional.empty()));
    }

    static BufferedImage drawn(CardWords words, String accent, byte[] figure) throws UnshownFigureException {
        return CardPainter.draw(
                FONTS, new Card(words, CardColours.of(accent), Optional.of(FigurePicture.read(figure))));
    }
}
