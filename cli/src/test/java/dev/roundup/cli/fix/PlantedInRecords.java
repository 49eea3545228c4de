package dev.roundup.cli.fix;

import static dev.roundup.cli.fix.PlantedMistake.change;
import static dev.roundup.cli.fix.PlantedMistake.value;

import java.util.List;

/** Differences from what archives say. */
final class PlantedInRecords {
    private static final String PLAIN = "@Paper(title = \"Kites no. №\", authors = \"Ada Lane\")\n";

    static final List<PlantedMistake> ALL = List.of(
            value(
                    "record-title",
                    "@Paper(title = §, authors = \"Ada Lane\")\n@Arxiv(\"2404.0№\")",
                    "Kites of hemp №",
                    "Kites of steel №"),
            change("record-decision", PLAIN + "@OpenReview(§)", "kItEs№", PLAIN + "@OpenReview(§)\n@Oral"),
            change("record-published", PLAIN + "@Arxiv(§)", "2405.0№", PLAIN + "@Arxiv(§)\n@Doi(\"10.1000/k№\")"));

    /** The lines of {@code records.lock} about the paper with a number. */
    static String lines(int number) {
        return """
                arxiv:2404.0№ title 2026-05-04 Kites of steel №
                openreview:kItEs№ decision 2026-05-04 Oral
                arxiv:2405.0№ published 2026-05-04 10.1000/k№
                """.replace("№", Integer.toString(number));
    }

    private PlantedInRecords() {}
}
