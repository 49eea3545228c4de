package dev.roundup.processor.render;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.located;

import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Extreme pages, for people to look at and programs to measure. */
public final class SamplePages {
    private static final String SENTENCE =
            "Some models grow with the length of their input, and we ask which part of that growth is needed at all. ";

    private SamplePages() {}

    /** Writes each page to a folder of its own in {@code target/sample-pages}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/sample-pages");
        for (Map.Entry<String, Roundup> page : all().entrySet()) {
            SamplePage.write(page.getValue(), folder.resolve(page.getKey()));
        }
    }

    public static Map<String, Roundup> all() {
        return Map.of(
                "sample", SampleRoundup.roundup(),
                "one", roundup("One").section("main", paper("Glider").build()).build(),
                "long-values", longValues(),
                "dutch", base("nl", "Artikelen op NESO 2023").build(),
                "arabic", base("ar", "أوراقنا في نيسو 2023").build(),
                "french", base("fr", "Nos articles à NESO 2023").build(),
                "green", base("en", "Papers in Green").accent("#2a7").build(),
                "papers-300", many(300, 40),
                "papers-4000", many(4000, 500));
    }

    private static RoundupBuilder base(String language, String title) {
        RoundupBuilder builder = roundup("Neso2023")
                .language(language)
                .title(title)
                .site(SampleRoundup.site())
                .venue(SampleRoundup.venue());
        SampleRoundup.roundup().body().sections().forEach(builder::section);
        return builder;
    }

    /** A very long title and abstract, sixty authors, and words that cannot be broken. */
    private static Roundup longValues() {
        PaperBuilder paper = paper("Long")
                .title(
                        "On the Unreasonable Length of Titles, and What Becomes of Them When They Meet a Narrow Column, a"
                                + " Screen Reader, a Printer and the Patience of Those Who Read Them to the End")
                .abstractText(SENTENCE.repeat(20))
                .tldr(SENTENCE)
                .contact(new Contact(
                        located("a.very.long.address.of.somebody@institute.example.org"),
                        Optional.of(SampleRoundup.name("ada"))))
                .extra(
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                        "x".repeat(120))
                .link(
                        LinkKind.OTHER,
                        "A label that says much more than a label should ever say",
                        "https://example.org/1")
                .tags("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Short");
        IntStream.rangeClosed(1, 60).forEach(i -> paper.authors("Author Number " + i));
        return roundup("Long")
                .section("main", paper.build(), paper("Short").title("Short").build())
                .build();
    }

    private static Roundup many(int number, int topics) {
        RoundupBuilder builder =
                roundup("Many").title("Everything We Ever Wrote").site(SampleRoundup.site());
        for (int part = 0; part < 4; part++) {
            int first = part * number / 4;
            builder.section(
                    "part-" + part,
                    "Part " + (part + 1),
                    IntStream.range(first, (part + 1) * number / 4)
                            .mapToObj(i -> ordinary(i, topics))
                            .toArray(Paper[]::new));
        }
        return builder.build();
    }

    private static Paper ordinary(int i, int topics) {
        PaperBuilder paper = paper("Paper" + i)
                .title("A Paper of Ordinary Length about Something or Other, No. " + i)
                .authors("Ada Vermeer" + i % 7, "Bjørn Ørsted", "Chen Lin")
                .link(LinkKind.PAPER, "Paper", "https://papers.example.org/" + i)
                .link(LinkKind.PDF, "PDF", "https://papers.example.org/" + i + ".pdf")
                .abstractText(SENTENCE.repeat(6))
                .tags("Topic " + i % topics, "Topic " + (i * 7 + 1) % topics);
        if (i % 9 == 0) {
            paper.badge("Spotlight", true);
        }
        return paper.build();
    }
}
