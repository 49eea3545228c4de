package dev.roundup.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorLinkTest {
    private static final LocatedFinding FOUND = Found.in("/lab/a&b #1?/Ü.java", FindingSeverity.ERROR, "wrong");

    @ParameterizedTest
    @CsvSource({
        "vscode, vscode://file/lab/a%26b%20%231%3F/%C3%9C.java:15:3",
        "idea, idea://open?file=/lab/a%26b%20%231%3F/%C3%9C.java&line=15&column=3",
        "emacs://at/{line}?{file}, emacs://at/15?/lab/a%26b%20%231%3F/%C3%9C.java"
    })
    void an_editor_opens_the_file_at_its_line(String editor, String address) {
        assertThat(EditorLink.of(editor).orElseThrow().to(FOUND)).contains(address);
    }

    @Test
    void without_an_editor_or_a_file_there_is_no_link() {
        assertThat(EditorLink.of("none").orElseThrow().to(FOUND)).isEmpty();
        assertThat(EditorLink.of("vscode").orElseThrow().to(FOUND.at(FindingPlace.inFile("", OptionalLong.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vim",
                "javascript:alert('{file}')",
                "JavaScript:{file}",
                "data:text/html,{file}",
                "x://y",
                "{file}"
            })
    void only_addresses_of_programs_are_taken(String editor) {
        assertThat(EditorLink.of(editor)).isEmpty();
    }
}
