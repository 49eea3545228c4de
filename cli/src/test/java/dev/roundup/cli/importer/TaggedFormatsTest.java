package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats with a tag before each value: RIS and EndNote's. */
final class TaggedFormatsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void ris() {
        Import list = Import.in(folder).file("a.ris", """
                TY  - JOUR
                ID  - kites2021
                AU  - Ash, Ann
                AU  - van der Zee, Bo
                AU  - Cole, Cy, Jr.
                AU  - Tidal Collective,
                TI  - Counting tides with lamps: a study
                      of 50% of all tides
                T2  - Journal of Tides
                JO  - J. Tides
                PY  - 2021/03/04/
                SP  - 12
                EP  - 34
                VL  - 7
                IS  - 2
                SN  - 1234-5678
                DO  - 10.1234/tide.5
                UR  - https://doi.org/10.1234/tide.5
                KW  - tides
                KW  - lamps
                AB  - We count $5 tides.
                N2  - We count $5 tides.
                PB  - Tide Press
                LA  - en
                DB  - TideBase
                C1  -
                ER  -

                TY  - CONF
                A1  - Bell, Bo
                T1  - Sails
                BT  - Oceans
                C3  - Proceedings of Oceans
                CY  - Reef City
                PY  - 2020
                DA  - July
                SP  - 5
                L1  - https://lab.example.org/s.pdf
                L1  - internal-pdf://123/s.pdf
                ER  -
                TY  - THES
                AU  - Dale, Di
                TI  - Ropes
                PB  - Reef University
                M3  - Master's thesis
                Y1  - 2019///
                ER  -
                """).options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run()))
                .isEqualTo(Map.of("papers", 3, "taken", 18, "changed", 12, "extra", 2, "left_out", 4));
        assertThat(list.source("CountingTidesLamps.java"))
                .contains(
                        "title = \"Counting tides with lamps: a study of 50% of all tides\"",
                        "authors = {\"Ann Ash\", \"Bo van der Zee\", \"Cy Cole Jr.\", TIDAL_COLLECTIVE}",
                        "id = \"kites2021\"",
                        "@Doi(\"10.1234/tide.5\")",
                        "We count $5 tides.",
                        "@Tag({TIDES, LAMPS})",
                        "date = \"2021-03-04\"",
                        "pages = \"12-34\"",
                        "@Extra(name = \"ISSN\"")
                .doesNotContain("TideBase", "J. Tides");
        assertThat(list.source("Sails.java"))
                .contains("kind = LinkKind.PDF", "date = \"2020-07\", pages = \"5\"")
                .doesNotContain("internal-pdf");
        assertThat(list.source("Venues.java")).contains("citedAs = \"Oceans\", place = \"Reef City\"");
        assertThat(list.source("Ropes.java"))
                .contains("PublicationType.MASTERS_THESIS, date = \"2019\", publisher = \"Reef University\"");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void a_date_of_ris_with_more_than_numbers_is_doubtful() {
        Ran ran = Import.in(folder)
                .file("a.ris", "TY  - JOUR\nAU  - Ash, Ann\nTI  - Kites\nPY  - 2021/03/04/Spring\nER  -\n")
                .run();
        assertThat(ran.out()).contains("a.ris:4: Kites: PY: doubtful: taken for 2021");
    }

    @Test
    void lines_of_ris_outside_of_records_are_told() {
        Import list = Import.in(folder).file("a.ris", """
                Exported by TideBase
                TY  - JOUR
                TI  - Kites
                AU  - Ash, Ann
                TY  - JOUR
                TI  - Sails
                AU  - Cole, Cy
                ER  -
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains(
                        "a.ris:1: not read: this line is in no record",
                        "a.ris:2: doubtful: the record that begins here has no ER line",
                        "2 papers, ");
        assertThat(list.names()).contains("Kites.java", "Sails.java");
    }

    @Test
    void endnote() {
        Import list = Import.in(folder).file("a.enw", """
                %0 Journal Article
                %A Ash, Ann
                %A Bo Bell
                %A Tidal Collective,
                %T Counting tides
                %J Journal of Tides
                %V 7
                %N 2
                %P 12-34
                %D 2021
                %8 March
                %@ 1234-5678
                %R 10.1234/tide.5
                %U https://lab.example.org/t
                %K tides
                lamps
                %X First part.

                Second part.
                %F kites2021
                %7 2nd
                %W TideBase

                %0 Conference Proceedings
                %T Sails
                %A Bell, Bo
                %Y Elm, Ed
                %S Oceans
                %C Reef City
                %D 2020

                %A Dale, Di
                %T Ropes
                %D 2019
                """).options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run()))
                .isEqualTo(Map.of("papers", 3, "taken", 14, "changed", 10, "extra", 2, "left_out", 1));
        assertThat(list.source("CountingTides.java"))
                .contains(
                        "authors = {\"Ann Ash\", BO_BELL, TIDAL_COLLECTIVE}",
                        "id = \"kites2021\"",
                        "First part.\n\n        Second part.",
                        "@Tag({TIDES, LAMPS})",
                        "date = \"2021-03\"",
                        "volume = \"7\"")
                .doesNotContain("TideBase");
        assertThat(list.source("Sails.java")).contains("Venues.Oceans.class", "editors = \"Ed Elm\"");
        assertThat(list.source("Ropes.java")).contains("authors = \"Di Dale\"", "date = \"2019\"");
        assertThat(list.compile().messages()).isEmpty();
    }
}
