package dev.roundup.processor.render;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Roundup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class SameBytesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/roundup/processor/render/small.html");

    @Test
    void anywhere_in_the_world() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> here = everything();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(everything()).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void line_ends_are_line_feeds() {
        assertThat(Pages.html(SampleRoundup.roundup())).doesNotContain("\r").endsWith("</html>\n");
    }

    /** {@code -Droundup.golden=write} writes the file again. */
    @Test
    void the_small_page_is_as_it_was() throws IOException {
        Roundup small = roundup("Neso2023")
                .slug("neso-2023")
                .title("One Paper at NESO 2023")
                .section(
                        "main",
                        paper("Glider")
                                .title("A Glider")
                                .authors("Ada Vermeer", "Chen Lin")
                                .badge("Oral Presentation", true)
                                .link(LinkKind.PAPER, "Paper", "https://papers.example.org/1?a=1&b=2")
                                .abstractText("It glides, with \\(v < c\\).")
                                .tags("Soaring")
                                .build())
                .build();
        // The style sheet comes from the template and may change. Everything else must not change unnoticed.
        String page = Pages.html(small).replaceFirst("(?s)<style>.*</style>", "<style></style>");

        if ("write".equals(System.getProperty("roundup.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, page);
        }
        assertThat(page).isEqualTo(Files.readString(GOLDEN));
    }

    private static List<String> everything() {
        String code =
                Pages.renderers(SampleRoundup.roundup()).catalog().orElseThrow().code();
        return List.of(Pages.files(SampleRoundup.roundup()).toString(), code);
    }
}
