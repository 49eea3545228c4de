package dev.roundup.processor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/roundup/processor/render/page");

    @Test
    void is_well_formed() throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Jsoup.parse(source(), "", parser);

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void every_slot_has_its_own_name_and_is_used() throws IOException {
        List<String> slots = Jsoup.parse(source()).select("[data-slot]").eachAttr("data-slot");
        String code = code();

        assertThat(new HashSet<>(slots)).hasSameSizeAs(slots);
        assertThat(slots).isNotEmpty().allMatch(slot -> code.contains("\"" + slot + "\""));
    }

    @Test
    void can_be_opened_as_it_is() throws IOException {
        Document template = Jsoup.parse(source());

        assertThat(template.select("img[src]").eachAttr("src"))
                .isNotEmpty()
                .allMatch(picture -> TemplateTest.class.getResource(picture) != null);
        assertThat(template.select("script, [style], link:not([rel=canonical], [rel=alternate], [rel=icon])"))
                .isEmpty();
    }

    private static String source() throws IOException {
        try (InputStream file = Objects.requireNonNull(PageTemplate.class.getResourceAsStream("template.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(TemplateTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
