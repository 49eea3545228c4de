package dev.roundup.cli.fix;

import static dev.roundup.cli.fix.PlantedMistake.value;

import java.util.List;

/** Mistakes in ids, keys and addresses of people. */
final class PlantedInIds {
    private static final String PLAIN = "@Paper(title = \"Kites no. №\", authors = \"Ada Lane\")\n";

    static final List<PlantedMistake> ALL = List.of(
            value("arxiv-id", PLAIN + "@Arxiv(§)", "https://arxiv.org/abs/2403.0№", "2403.0№"),
            value("openreview-id", PLAIN + "@OpenReview(§)", "https://openreview.net/forum?id=n84bzM№", "n84bzM№"),
            value("doi-syntax", PLAIN + "@Doi(§)", "https://doi.org/10.1000/k№", "10.1000/k№"),
            value("github-repo", PLAIN + "@GitHub(§)", "https://github.com/lab/kites№", "lab/kites№"),
            value("acl-id", PLAIN + "@AclAnthology(§)", "https://aclanthology.org/P18-№.pdf", "P18-№"),
            value("youtube-id", PLAIN + "@YouTube(§)", "https://youtu.be/abcdefg№", "abcdefg№"),
            value("zenodo-id", PLAIN + "@Zenodo(§)", "10.5281/zenodo.123№", "123№"),
            value("huggingface-id", PLAIN + "@HuggingFace(§)", "https://huggingface.co/lab/kites№", "lab/kites№"),
            value(
                    "isbn-checksum",
                    PLAIN + "@Publication(type = PublicationType.BOOK, isbn = §)",
                    "ISBN 978-3-16-148410-0",
                    "978-3-16-148410-0"),
            value(
                    "citation-key",
                    "@Paper(title = \"Kites no. №\", authors = \"Ada Lane\", citationKey = §)",
                    "lane, №",
                    "lane№"),
            value("email-syntax", PLAIN + "@Contact(§)", "mailto:ada@example.org", "ada@example.org"));

    private PlantedInIds() {}
}
