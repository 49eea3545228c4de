package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that mends its sources. */
final class ImportFixTest {
    private static final String LIST = """
            @article{kites, title = {Flying kites in strong wind.}, author = {Ada Lane}, year = 2024,
              abstract = {The e\ufb03cient kite flies.}}
            @article{tails, title = {Tails of kites}, author = {Bea Moor}, year = 2024,
              url = {http://example.org/tails}}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void certain_fixes_are_applied_before_the_sources_are_written() {
        Import list = Import.in(folder).file("kites.bib", LIST).named().options("--fix");

        Ran ran = list.run();

        assertThat(list.source("FlyingKitesStrongWind.java"))
                .contains("\"Flying kites in strong wind\"", "The efficient kite");
        assertThat(list.source("TailsKites.java")).contains("\"http://example.org/tails\"");
        assertThat(ran.out())
                .contains("FlyingKitesStrongWind.java: fixed: [title-style]")
                .contains("FlyingKitesStrongWind.java: fixed: [unicode-form]")
                .doesNotContain("[link-insecure]");
    }

    @Test
    void without_the_option_the_sources_say_what_the_list_says() {
        Import list = Import.in(folder).file("kites.bib", LIST).named();

        list.run();

        assertThat(list.source("FlyingKitesStrongWind.java")).contains("strong wind.\"", "e\ufb03cient");
    }
}
