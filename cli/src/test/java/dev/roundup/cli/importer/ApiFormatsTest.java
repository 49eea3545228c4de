package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What web interfaces give as JSON: OpenReview and OpenAlex. Zotero's has a test of its own. */
final class ApiFormatsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void notes_of_openreview_in_version_2() {
        Import list = Import.in(folder).file("notes.json", """
                {"notes": [
                  {"id": "kItEs12345", "forum": "kItEs12345", "number": 7, "pdate": 1675000000000, "odate": 1664000000001,
                   "replyto": null, "invitations": ["Winds.cc/2023/Conference/-/Submission"],
                   "content": {
                    "title": {"value": "Kites of $n$ strings"},
                    "authors": {"value": ["Ann Ash", "Bo Bell"]},
                    "authorids": {"value": ["~Ann_Ash1", "~Bo_Bell1"]},
                    "keywords": {"value": ["wind", "air"]},
                    "TLDR": {"value": "They fly."},
                    "abstract": {"value": "We fly $n$ kites."},
                    "venue": {"value": "Winds 2023 oral"},
                    "venueid": {"value": "Winds.cc/2023/Conference"},
                    "pdf": {"value": "/pdf/abc.pdf"},
                    "supplementary_material": {"value": "/attachment/abc.zip"},
                    "code": {"value": "https://github.com/lab/kites"},
                    "primary_area": {"value": "aerodynamics"},
                    "_bibtex": {"value": "@inproceedings{}"}}},
                  {"id": "sAiLs12345", "forum": "sAiLs12345", "content": {
                    "title": {"value": "Sails"},
                    "authors": {"value": [{"fullname": "Cy Cole", "username": "~Cy_Cole1"}]},
                    "venue": {"value": "Submitted to Winds 2023"},
                    "venueid": {"value": "Winds.cc/2023/Conference/Rejected_Submission"}}}
                ], "count": 2}
                """).options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run()))
                .isEqualTo(Map.of("papers", 2, "taken", 13, "changed", 4, "extra", 1, "left_out", 10));
        assertThat(list.source("KitesNStrings.java"))
                .contains(
                        "@OpenReview(\"kItEs12345\")",
                        "authors = {\"Ann Ash\", \"Bo Bell\"}",
                        "attachment?id=kItEs12345&name=supplementary_material",
                        "@GitHub(\"lab/kites\")",
                        "@Tldr(\"They fly.\")",
                        "We fly $n$ kites.",
                        "@Tag({WIND, AIR})",
                        "@Oral",
                        "Venues.Winds2023.class, date = \"2023-01-29\"",
                        "name = \"primary_area\"")
                .doesNotContain("~Ann", "@inproceedings");
        assertThat(list.source("Sails.java"))
                .contains("authors = \"Cy Cole\"", "@Note(\"Submitted to Winds 2023\")", "date = \"2023\"");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void notes_of_openreview_in_version_1_with_a_decision() {
        Import list = Import.in(folder).file("notes.json", """
                [
                  {"id": "rOpEs12345", "forum": "rOpEs12345", "replyto": null, "tcdate": 1569000000000,
                   "content": {"title": "Ropes", "authors": ["Di Dale"], "authorids": ["d@x.org"], "TL;DR": "They hold.",
                               "pdf": "/pdf/q.pdf", "venueid": "Winds.cc/2020/Conference", "venue": "Winds 2020"}},
                  {"id": "dEc", "forum": "rOpEs12345", "replyto": "rOpEs12345",
                   "content": {"title": "Paper Decision", "decision": "Accept (Spotlight)"}},
                  {"id": "rEv", "forum": "rOpEs12345", "replyto": "rOpEs12345", "content": {"review": "Nice."}},
                  {"id": "oTh", "forum": "gOnE", "replyto": "gOnE", "content": {"review": "Nice."}}
                ]
                """).options("--json", "--title", "Papers", "--site", "Lab");
        Ran ran = list.run();
        assertThat(Outcomes.of(ran)).isEqualTo(Map.of("papers", 1, "taken", 6, "changed", 2, "left_out", 5));
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("a reply to the paper gOnE, which is not in the list");
        assertThat(list.source("Ropes.java"))
                .contains("@Spotlight", "@Tldr(\"They hold.\")", "Venues.Winds2020.class, date = \"2020\"");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void works_of_openalex() {
        Import list = Import.in(folder).file("works.json", """
                {"meta": {"count": 2}, "results": [
                 {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1234/kite.1",
                  "title": "Kites of <i>n</i> strings", "display_name": "Kites of <i>n</i> strings",
                  "publication_year": 2021, "publication_date": "2021-04-05", "language": "en",
                  "primary_location": {
                    "landing_page_url": "https://doi.org/10.1234/kite.1", "pdf_url": null,
                    "source": {"display_name": "Journal of Winds", "type": "journal", "host_organization_name": "Wind Press"}},
                  "type": "article", "best_oa_location": {"pdf_url": "https://lab.example.org/k.pdf"},
                  "locations": [{"landing_page_url": "http://arxiv.org/abs/2101.00001"}],
                  "authorships": [{"author": {"display_name": "Ann Ash", "orcid": null}, "institutions": []},
                                  {"author": {"display_name": "Bo van der Zee"}}],
                  "biblio": {"volume": "3", "issue": "2", "first_page": "1", "last_page": "9"},
                  "is_retracted": false, "cited_by_count": 5, "keywords": [{"display_name": "Wind", "score": 0.5}],
                  "abstract_inverted_index": {"fly": [1, 3], "We": [0], "and": [2], "high.": [4]}},
                 {"id": "https://openalex.org/W2", "title": null, "display_name": "Sails", "publication_year": 2020,
                  "primary_location": {"landing_page_url": "https://arxiv.org/abs/2001.00001",
                    "source": {"display_name": "arXiv (Cornell University)", "type": "repository"}},
                  "type": "preprint", "authorships": [{"author": {"display_name": "Cy Cole"}}]}
                ]}
                """).options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run())).isEqualTo(Map.of("papers", 2, "taken", 12, "changed", 10, "left_out", 11));
        assertThat(list.source("KitesNStrings.java"))
                .contains(
                        "title = \"Kites of \\\\emph{n} strings\"",
                        "authors = {\"Ann Ash\", \"Bo van der Zee\"}",
                        "@Doi(\"10.1234/kite.1\")",
                        "kind = LinkKind.PDF, url = \"https://lab.example.org/k.pdf\"",
                        "2101.00001",
                        "We fly and fly high.",
                        "@Tag(WIND)",
                        "volume = \"3\"",
                        "pages = \"1-9\"",
                        "publisher = \"Wind Press\"");
        assertThat(list.source("Sails.java")).contains("@Arxiv(", "Venues.VenueArxiv.class, date = \"2020\"");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void values_of_an_unknown_kind_are_kept() {
        Import list = Import.in(folder).file("w.json", """
                {"id": "https://openalex.org/W1", "title": "Kites", "authorships": "Ann Ash", "keywords": "wind",
                 "abstract_inverted_index": {"They": [0, -1, "x", 1e99], "fly": 7}}
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java")).contains("authors = \"Ann Ash\"", "@Tag(WIND)", "They");
    }
}
