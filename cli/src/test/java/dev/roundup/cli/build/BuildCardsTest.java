package dev.roundup.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.testing.Tree;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code roundup build --cards}: pages with share pictures. */
final class BuildCardsTest {
    private static final String CARD = "roundup/days/card.png";
    private static final String PAPERS_CARD = "roundup/days/cards/kites.png";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aProjectOfOnePaper() throws IOException {
        write("papers/src/main/java/lab/Days.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2024-05-06", site = Lab.class, venue = Neso.class,
                        sections = @Section(id = "main", papers = Kites.class))
                interface Days {}
                """);
        write("papers/src/main/java/lab/Neso.java", """
                package lab;

                import dev.roundup.*;

                @Venue(name = "NESO 2024")
                interface Neso {}
                """);
        write("papers/src/main/java/lab/Lab.java", lab("https://lab.example.org/"));
        write("papers/src/main/java/lab/Kites.java", paper("Kites \\\\(n\\\\)"));
        write(
                "papers/src/main/resources/lab/card.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'>"
                        + "<rect width='4' height='3' fill='#0000ff'/></svg>");
    }

    private static String lab(String url) {
        return """
                package lab;

                import dev.roundup.*;

                @Site(name = "Sample Lab"%s)
                interface Lab {}
                """.formatted(url.isEmpty() ? "" : ", url = \"" + url + "\"");
    }

    private static String paper(String title) {
        return """
                package lab;

                import dev.roundup.*;

                @Paper(title = "%s", authors = "Ada Lane")
                @Figure(file = "card.svg", alt = "A kite rises")
                interface Kites {}
                """.formatted(title);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Ran build(String... arguments) {
        Stream<String> command = Stream.of("build", folder.resolve("papers").toString(), "--out", site().toString());
        Ran ran = Ran.of(Stream.concat(command, Stream.of(arguments)).toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.out() + ran.err()).isEqualTo(ExitCode.FINE);
        return ran;
    }

    private static String lastLine(Ran ran) {
        return ran.out().lines().reduce("", (before, line) -> line);
    }

    private String page() throws IOException {
        return Files.readString(site().resolve("roundup/days/index.html"));
    }

    @Test
    void a_page_and_its_papers_get_a_picture_each() throws IOException {
        Ran ran = build("--cards");
        assertThat(lastLine(ran)).isEqualTo("wrote 2 share pictures, 2 of them drawn now");
        assertThat(ran.err()).isEmpty();
        assertThat(Tree.of(site()).keySet()).contains(CARD, PAPERS_CARD, "roundup/days/card.svg");
        for (String file : new String[] {CARD, PAPERS_CARD}) {
            BufferedImage card = ImageIO.read(site().resolve(file).toFile());
            assertThat(card.getWidth()).isEqualTo(1200);
            assertThat(card.getHeight()).isEqualTo(630);
            assertThat(card.getRGB(950, 270) & 0xffffff).as("its figure").isEqualTo(0x0000ff);
            assertThat(Files.size(site().resolve(file))).isLessThan(120_000);
        }
    }

    @Test
    void the_page_refers_to_its_picture() throws IOException {
        build("--cards");
        String address = "https://lab.example.org/roundup/days/card.png";
        assertThat(page())
                .contains(
                        "<meta property=\"og:image\" content=\"" + address + "\">",
                        "<meta property=\"og:image:width\" content=\"1200\">",
                        "<meta property=\"og:image:height\" content=\"630\">",
                        "<meta property=\"og:image:alt\" content=\"Days · Sample Lab · NESO 2024\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">");
    }

    @Test
    void what_did_not_change_is_not_drawn_again() throws IOException {
        build("--cards");
        assertThat(lastLine(build("--cards"))).isEqualTo("wrote 2 share pictures, none of them drawn now");
        write("papers/src/main/java/lab/Kites.java", paper("Kites in June"));
        assertThat(lastLine(build("--cards"))).isEqualTo("wrote 2 share pictures, 1 of them drawn now");
        try (Stream<Path> kept = Files.list(folder.resolve("papers/.roundup/cards"))) {
            assertThat(kept).as("only those of the last build").hasSize(2);
        }
        assertThat(folder.resolve("papers/.roundup/.gitignore")).hasContent("*");
    }

    @Test
    void what_was_kept_and_is_damaged_is_drawn_again() throws IOException {
        build("--cards");
        try (Stream<Path> kept = Files.list(folder.resolve("papers/.roundup/cards"))) {
            Path first = kept.sorted().toList().get(0);
            Files.write(first, Arrays.copyOf(Files.readAllBytes(first), 1000));
        }
        assertThat(lastLine(build("--cards"))).isEqualTo("wrote 2 share pictures, 1 of them drawn now");
    }

    @Test
    void a_changed_figure_is_drawn_again() throws IOException {
        build("--cards");
        write(
                "papers/src/main/resources/lab/card.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'>"
                        + "<rect width='4' height='3' fill='#00ff00'/></svg>");
        assertThat(lastLine(build("--cards"))).isEqualTo("wrote 2 share pictures, 2 of them drawn now");
        BufferedImage card = ImageIO.read(site().resolve(CARD).toFile());
        assertThat(card.getRGB(950, 270) & 0xffffff).isEqualTo(0x00ff00);
    }

    @Test
    void pictures_go_with_the_next_build_without_them() throws IOException {
        build("--cards");
        Ran ran = build();
        assertThat(lastLine(ran)).startsWith("wrote ").endsWith("index.html");
        assertThat(site().resolve(CARD)).doesNotExist();
        assertThat(site().resolve(PAPERS_CARD).getParent()).doesNotExist();
        assertThat(page()).doesNotContain("og:image");
    }

    @Test
    void without_the_address_of_the_site_a_note_says_what_is_missing() throws IOException {
        write("papers/src/main/java/lab/Lab.java", lab(""));
        Ran ran = build("--cards");
        assertThat(ran.err().strip())
                .isEqualTo("note: Days does not refer to its share picture, because that takes an absolute address; say"
                        + " where your site is with @Site(url)");
        assertThat(site().resolve(CARD)).exists();
        assertThat(page()).doesNotContain("og:image");
    }

    @Test
    void as_json_they_are_files_and_numbers() {
        JsonObject result =
                JsonParser.parseString(build("--cards", "--json").out()).getAsJsonObject();
        assertThat(result.getAsJsonArray("files").toString()).contains(CARD, PAPERS_CARD);
        assertThat(result.getAsJsonObject("cards")).hasToString("{\"drawn\":2,\"written\":2}");
        assertThat(JsonParser.parseString(build("--json").out())
                        .getAsJsonObject()
                        .has("cards"))
                .isFalse();
    }

    @Test
    void a_draft_has_none() {
        Ran ran = build("--cards", "--draft");
        assertThat(lastLine(ran)).endsWith("draft.html");
        assertThat(site().resolve(CARD)).doesNotExist();
    }

    @Test
    void a_figure_that_cannot_be_read_is_left_out_and_said_again_each_time() throws IOException {
        write(
                "papers/src/main/resources/lab/card.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'></svg>");
        for (int time = 0; time < 2; time++) {
            assertThat(build("--cards", "-Aroundup.rules=figure-format=off").err())
                    .contains("note: " + PAPERS_CARD + " has no figure, because card.svg has no size");
        }
    }

    @Test
    void a_figure_of_the_same_name_moves_aside() throws IOException {
        write("papers/src/main/java/lab/Kites.java", paper("Kites").replace("card.svg", "card.png"));
        BufferedImage figure = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(
                figure,
                "png",
                folder.resolve("papers/src/main/resources/lab/card.png").toFile());
        build("--cards");
        assertThat(Tree.of(site()).keySet()).contains(CARD, "roundup/days/card-2.png");
        assertThat(page()).contains("src=\"card-2.png\"");
    }
}
