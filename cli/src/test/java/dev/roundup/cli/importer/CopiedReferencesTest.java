package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.CitedWorks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RIS that readers copied from a page, where a browser test made it. */
final class CopiedReferencesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void what_a_page_copies_as_ris_comes_back() {
        Import list = Import.in(folder)
                .file("copied.ris", CitedWorks.ris().replace("\n", "\r\n"))
                .options("--title", "Papers", "--site", "Lab");
        assertThat(list.run().out()).doesNotContain("doubtful:", "left out:");
        assertThat(list.source("CanGlidersLearnON.java"))
                .contains(
                        "Elise van der Pol", "Jean-Paul M. Lane", "Henry Poe Jr.", "ATLAS", "@Doi(\"10.5555/neso.1\")")
                .contains("volume = \"36\"", "pages = \"101-118\"");
        assertThat(list.source("TidesTilts.java"))
                .contains("and others", "date = \"2030-07\"", "volume = \"12\"", "number = \"3\"", "pages = \"1-9\"");
        assertThat(list.source("LanternsFog.java")).contains("@Arxiv", "Vic Vv");
        assertThat(list.source("ShallowSeas.java"))
                .contains("PublicationType.PHD_THESIS", "publisher = \"Utrecht University\"");
        assertThat(list.source("Forecasts.java")).contains("Ben de Vries", "Lena Mwangi", "pages = \"45\"");
        assertThat(list.source("BuoysNorthSea.java")).contains("PublicationType.DATASET, date = \"2028-02-03\"");
        assertThat(list.source("Dikes.java")).contains("PublicationType.REPORT").contains("number = \"7\"");
        assertThat(list.source("HarboursHistory.java")).contains("978-3-16-148410-0");
        assertThat(list.source("Venues.java")).contains("VenueKind.JOURNAL", "VenueKind.BOOK", "VenueKind.PREPRINT");
    }
}
