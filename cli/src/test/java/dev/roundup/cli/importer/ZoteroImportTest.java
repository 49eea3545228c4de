package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ZoteroImportTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void items_of_the_web_interface_are_read() {
        Import list = Import.in(folder).file("items.json", """
                [
                  {
                    "key": "ABCD2345", "version": 7, "library": {"type": "group", "id": 1}, "meta": {"numChildren": 2},
                    "data": {
                      "key": "ABCD2345", "version": 7, "itemType": "journalArticle",
                      "title": "Kites of <i>5</i> strings",
                      "creators": [
                        {"creatorType": "author", "firstName": "Ann", "lastName": "Ash"},
                        {"creatorType": "author", "name": "Tidal Collective"},
                        {"creatorType": "editor", "firstName": "Bo", "lastName": "Bell"}
                      ],
                      "abstractNote": "They fly.", "publicationTitle": "Winds", "volume": "3", "issue": "",
                      "date": "2021-04-05", "DOI": "10.1234/kite.1", "url": "https://doi.org/10.1234/kite.1",
                      "extra": "00012", "tags": [{"tag": "wind"}, {"tag": "air", "type": 1}],
                      "collections": ["XYZ"], "relations": {}, "dateAdded": "2022-01-01T00:00:00Z"
                    }
                  },
                  {
                    "key": "PDF", "data": {
                      "key": "PDF", "parentItem": "ABCD2345", "itemType": "attachment", "contentType": "application/pdf",
                      "title": "Full Text", "url": "https://lab.example.org/k.pdf"
                    }
                  },
                  {"key": "N", "data": {"key": "N", "parentItem": "ABCD2345", "itemType": "note", "note": "<p>private</p>"}}
                ]
                """).options("--json");
        Ran ran = list.run();
        assertThat(Outcomes.of(ran).get("papers")).isEqualTo(1);
        assertThat(Outcomes.of(ran).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1 + 19);
        assertThat(list.source("Kites5Strings.java"))
                .contains(
                        "title = \"Kites of \\\\emph{5} strings\"",
                        "authors = {\"Ann Ash\", TIDAL_COLLECTIVE}",
                        "They fly.",
                        "venue = Venues.Winds.class, date = \"2021-04-05\"",
                        "@Doi(",
                        "@Tag({WIND, AIR})",
                        "kind = LinkKind.PDF, url = \"https://lab.example.org/k.pdf\"")
                .doesNotContain("private", "00012", "2022-01-01", "XYZ");
    }

    @Test
    void items_without_the_frame_of_the_web_interface_are_read() {
        Import list = Import.in(folder).file("items.json", """
                {"config": {}, "items": [
                  {"itemType": "conferencePaper", "title": "Sails", "date": "2020",
                   "creators": [{"creatorType": "author", "firstName": "Cy", "lastName": "Cole Dale"}],
                   "conferenceName": "Oceans"}
                ]}
                """).options("--json");
        assertThat(Outcomes.of(list.run())).isEqualTo(Map.of("papers", 1, "taken", 2, "changed", 3));
        assertThat(list.source("Sails.java")).contains("CY_COLE_DALE", "Venues.Oceans.class");
        assertThat(list.source("People.java")).contains("\"Cy Cole Dale\"", "\"Cole Dale\"");
    }
}
