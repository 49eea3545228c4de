package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.PublicationBuilder;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.render.HostileTexts;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes roundups of papers with random citations. The same seed gives the same roundup. */
final class CitedAtRandom {
    private static final List<String> TEXTS = Stream.concat(
                    HostileTexts.all(),
                    Stream.of(
                            "",
                            " ",
                            "Jane Doe",
                            "de Vries, Ben",
                            "Luc Van Gool Jr.",
                            "\\(x^2\\) and {\\'e}",
                            "1 -- 42"))
            .toList();
    private static final List<String> DATES =
            List.of("2023", "2023-12", "2023-12-10", "2024-02-29", "2023-12-10T09:30:00-06:00", "tomorrow", "");

    private final Random random;

    private CitedAtRandom(long seed) {
        this.random = new Random(seed);
    }

    static Roundup roundup(long seed) {
        return new CitedAtRandom(seed).roundup();
    }

    private Roundup roundup() {
        RoundupBuilder roundup = RoundupBuilder.roundup("R").title(text()).published(any(DATES));
        if (random.nextBoolean()) {
            roundup.venue(venue("Page"));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            roundup.section(
                    CitedPapers.section("s" + i, any(List.of(SectionKind.values())), paper("A" + i), paper("B" + i)));
        }
        return roundup.build();
    }

    private Paper paper(String type) {
        PaperBuilder paper = PaperBuilder.paper(type).title(text()).authors(text(), text());
        sometimes(() -> paper.abstractText(text()));
        sometimes(() -> paper.tags(text(), text()));
        sometimes(() -> paper.link(any(List.of(LinkKind.values())), text(), "https://papers.example.org/" + text()));
        sometimes(() -> paper.link(CitedPapers.byId("DOI", LinkKind.PAPER, text(), "https://doi.org/10.1000/1")));
        sometimes(() -> paper.link(
                CitedPapers.byId("arXiv", LinkKind.PAPER, "2306.00600", "https://arxiv.org/abs/2306.00600")));
        sometimes(() -> paper.appearance(CitedPapers.published(
                venue("Own"), Optional.of(any(DATES)), Optional.of(text()).filter(any -> random.nextBoolean()))));
        sometimes(() -> paper.publication(PublicationBuilder.publication(any(List.of(PublicationType.values())))
                .date(any(DATES))
                .publisher(text())
                .place(text())
                .series(text())
                .volume(text())
                .number(text())
                .editors(text(), text())
                .isbn(text())
                .build()));
        sometimes(() -> paper.citationKey(text() + type));
        return paper.build();
    }

    private Venue venue(String type) {
        return CitedPapers.venue(type, text(), any(List.of(VenueKind.values())), text(), any(DATES));
    }

    private void sometimes(Runnable what) {
        if (random.nextBoolean()) {
            what.run();
        }
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
