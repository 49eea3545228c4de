package dev.roundup.processor.text.math;

import static java.util.stream.Collectors.joining;

import dev.roundup.processor.testing.GeneratedText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/math.md} agrees with the table of commands. */
class MathPageTest {
    @Test
    void it_lists_all_commands_and_environments() throws IOException {
        GeneratedText.assertUpToDate("docs/math.md", MathPageTest::page);
    }

    /** The text above the first section is written by hand. The sections come from the table. */
    private static String page(String before) {
        int sections = before.indexOf("\n## ");
        String words = sections < 0 ? before : before.substring(0, sections);
        return words
                + Stream.of(Symbols.TABLE, Symbols.PACKAGES)
                        .flatMap(MathPageTest::sections)
                        .map(MathPageTest::section)
                        .collect(joining())
                + "\n## Environments\n\n"
                + EnvironmentReader.names().stream()
                        .map(name -> "`" + name + "`")
                        .collect(joining(" · "))
                + "\n";
    }

    private static Stream<String> sections(String name) {
        String table = Symbols.table(name);
        return Stream.of(table.substring(table.indexOf("\n## ")).split("\n## ", -1))
                .filter(section -> !section.isBlank());
    }

    private static String section(String section) {
        List<String> lines = section.lines().toList();
        boolean refused = lines.get(0).equals("Refused");
        return "\n## " + lines.get(0) + "\n\n"
                + lines.stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(MathPageTest::command)
                        .collect(joining(refused ? "\n" : " · "))
                + "\n";
    }

    private static String command(String line) {
        String[] columns = line.split("\t", -1);
        SymbolDefinition.SymbolKind kind = SymbolDefinition.SymbolKind.of(columns[1]);
        String command = "`\\" + columns[0] + "`";
        return switch (kind) {
            case REFUSED -> "- " + command + ": " + columns[2];
            case CONSTRUCT, TRANSLATED -> "`" + columns[2] + "`";
            case DEFINED -> command + " `" + columns[2] + "`";
            case IGNORED, STYLE, CLASS, TEXT -> command;
            case SPACE -> command + " " + columns[2] + " em";
            default ->
                command + " "
                        + columns[2]
                                .replace("|", "\\|")
                                .replace("_", "\\_")
                                .replace("*", "\\*")
                                .replace("`", "\\`");
        };
    }
}
