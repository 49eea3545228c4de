package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNamesTest {
    @TempDir
    private Path root;

    @BeforeEach
    void files() throws IOException {
        Path folder = Files.createDirectories(root.resolve("lab/Talks"));
        for (String name : new String[] {"Hill.PNG", "img22.png", "cafe\u0301.svg", "notes.txt"}) {
            Files.createFile(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lab/Talks/hill.png, lab/Talks/Hill.PNG",
        "lab/talks/Hill.PNG, lab/Talks/Hill.PNG",
        "lab/Talks/img22, lab/Talks/img22.png",
        "lab/Talks/IMG22, lab/Talks/img22.png",
        "lab/Talks/caf\u00e9.svg, lab/Talks/cafe\u0301.svg"
    })
    void a_file_under_almost_that_name_is_found(String path, String real) {
        assertThat(new FolderNames().almost(root, path)).contains(real);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lab/Talks/Hill.PNG", "lab/Talks/dale.png", "lab/Talks/notes", "lab/talk/Hill.PNG", "no/such/a"})
    void a_file_under_just_that_name_or_another_is_not(String path) {
        assertThat(new FolderNames().almost(root, path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lab/Talks/Hil.png, lab/Talks/Hill.PNG",
        "lab/talks/Hlil.png, lab/Talks/Hill.PNG",
        "lab/Talks/hill.svg, lab/Talks/Hill.PNG",
        "lab/Talks/Hills, lab/Talks/Hill.PNG",
        "lab/Talks/im22.jpg, lab/Talks/img22.png"
    })
    void a_picture_of_a_like_name_is_near(String path, String real) {
        assertThat(new FolderNames().near(root, path)).contains(real);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lab/Talks/img23.png",
                "lab/Talks/dale.png",
                "lab/Talks/note.txt",
                "lab/Talks/notes.png",
                "lab/Talk/Hil.png",
                "Hil.png",
                "lab/Talks/Hill.pdf"
            })
    void a_picture_of_another_number_or_place_is_not(String path) {
        assertThat(new FolderNames().near(root, path)).isEmpty();
    }

    @Test
    void of_pictures_alike_that_with_the_same_extension_is_nearest() throws IOException {
        Files.createFile(root.resolve("lab/Talks/hill.webp"));
        Files.createFile(root.resolve("lab/Talks/hill.avif"));
        assertThat(new FolderNames().near(root, "lab/Talks/hil.webp")).contains("lab/Talks/hill.webp");
        assertThat(new FolderNames().near(root, "lab/Talks/hil.gif")).contains("lab/Talks/Hill.PNG");
    }

    @Test
    void a_folder_is_no_picture() throws IOException {
        Files.createDirectory(root.resolve("lab/Talks/dales.png"));
        assertThat(new FolderNames().near(root, "lab/Talks/dale.png")).isEmpty();
    }

    @Test
    void in_a_large_folder_the_same_name_is_near_and_a_like_one_is_not() throws IOException {
        Path many = Files.createDirectory(root.resolve("many"));
        for (int i = 0; i < 1000; i++) {
            Files.createFile(many.resolve("other" + i + ".png"));
        }
        Files.createFile(many.resolve("valley.png"));
        assertThat(new FolderNames().near(root, "many/valley.svg")).contains("many/valley.png");
        assertThat(new FolderNames().near(root, "many/valey.png")).isEmpty();
    }

    @Test
    void a_file_system_is_asked_whether_it_ignores_case() throws IOException {
        Path file = Files.createFile(root.resolve("one.png"));
        assertThat(FolderNames.ignoresCase(file)).isEqualTo(Files.exists(root.resolve("ONE.PNG")));
        assertThat(FolderNames.ignoresCase(Files.createFile(root.resolve("1234"))))
                .isFalse();
    }
}
