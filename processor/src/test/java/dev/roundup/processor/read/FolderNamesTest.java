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

    @Test
    void a_file_system_is_asked_whether_it_ignores_case() throws IOException {
        Path file = Files.createFile(root.resolve("one.png"));
        assertThat(FolderNames.ignoresCase(file)).isEqualTo(Files.exists(root.resolve("ONE.PNG")));
        assertThat(FolderNames.ignoresCase(Files.createFile(root.resolve("1234"))))
                .isFalse();
    }
}
