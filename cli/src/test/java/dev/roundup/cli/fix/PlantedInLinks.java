package dev.roundup.cli.fix;

import static dev.roundup.cli.fix.PlantedMistake.change;
import static dev.roundup.cli.fix.PlantedMistake.value;
import static dev.roundup.cli.fix.WrittenForms.NESTED;

import java.util.List;

/** Mistakes in links. */
final class PlantedInLinks {
    private static final String PLAIN = "@Paper(title = \"Kites no. №\", authors = \"Ada Lane\")\n";
    private static final String CODE = PLAIN + "@Link(kind = LinkKind.CODE, url = §)";
    private static final String BLOG = PLAIN + "@Link(kind = LinkKind.BLOG, url = §)";
    private static final String PAPER = PLAIN + "@Link(kind = LinkKind.PAPER, url = §)";
    private static final String NO_LINK = "a list of links can hold no other annotation";

    static final List<PlantedMistake> ALL = List.of(
            value("link-tracking", CODE, "https://example.org/№?utm_source=feed", "https://example.org/№"),
            value("link-insecure", BLOG, "http://example.org/b№", "https://example.org/b№"),
            value("link-syntax", BLOG, "www.example.org/b№", "https://www.example.org/b№"),
            change("link-syntax", PAPER, "doi:10.1000/k№", PLAIN + "@Doi(\"10.1000/k№\")")
                    .except(NESTED, NO_LINK),
            value(
                    "link-private",
                    PLAIN + "@Link(kind = LinkKind.SLIDES, url = §)",
                    "https://docs.google.com/presentation/d/1AbC№/edit?usp=sharing",
                    "https://docs.google.com/presentation/d/1AbC№/preview"),
            value("link-dead", CODE, "https://kites.example.org/gone№", "https://web.archive.org/web/2024/k№"),
            value("link-moved", CODE, "https://kites.example.org/old№", "https://kites.example.org/new№"),
            value("link-lookalike", PAPER, "https://\u0430rxiv.org/abs/2403.0№", "https://arxiv.org/abs/2403.0№"),
            change("link-as-id", PAPER, "https://arxiv.org/abs/2403.0№", PLAIN + "@Arxiv(\"2403.0№\")")
                    .except(NESTED, NO_LINK),
            value(
                    "link-pdf-not-pdf",
                    PLAIN + "@Link(kind = LinkKind.PDF, url = §)",
                    "https://github.com/lab/kites/blob/main/k№.pdf",
                    "https://github.com/lab/kites/raw/main/k№.pdf"),
            value(
                    "link-label",
                    PLAIN + "@Link(kind = LinkKind.PAPER, url = \"https://example.org/№\", label = §)",
                    "Conferende page",
                    "Conference page"));

    private PlantedInLinks() {}
}
