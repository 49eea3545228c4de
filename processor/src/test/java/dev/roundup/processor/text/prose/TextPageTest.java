package dev.roundup.processor.text.prose;

import dev.roundup.processor.testing.GeneratedText;
import dev.roundup.processor.text.prose.Command.SymbolCommand;
import dev.roundup.processor.text.prose.TextVocabulary.CommandGroup;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/text.md} lists all existing commands. */
class TextPageTest {
    private static final String HEADING = "## Commands\n";

    @Test
    void the_page_lists_all_commands() throws IOException {
        GeneratedText.assertUpToDate("docs/text.md", TextPageTest::page);
    }

    private static String page(String page) {
        int generated = page.indexOf(HEADING);
        String words = generated < 0 ? page : page.substring(0, generated);
        return words + HEADING
                + TextVocabulary.GROUPS.stream().map(TextPageTest::group).collect(Collectors.joining())
                + "\n### Environments\n\n"
                + environments("are lists", TextEnvironment.LISTS)
                + environments("are blocks", TextEnvironment.BLOCKS)
                + environments("are formulas", TextEnvironment.FORMULAS.keySet());
    }

    private static String group(CommandGroup group) {
        String commands = group.commands().entrySet().stream()
                .map(entry -> code("\\" + entry.getKey())
                        + (entry.getValue() instanceof SymbolCommand symbol ? " " + shown(symbol) : ""))
                .collect(Collectors.joining(", "));
        return "\n### %s\n\nThese %s: %s\n".formatted(group.title(), group.meaning(), commands);
    }

    private static String environments(String are, Set<String> names) {
        String list =
                new TreeSet<>(names).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "- These %s: %s\n".formatted(are, list);
    }

    private static String code(String command) {
        return command.contains("`") ? "`` " + command + " ``" : "`" + command + "`";
    }

    private static String shown(SymbolCommand symbol) {
        String characters = symbol.characters();
        return characters.chars().allMatch(c -> c < 128 && !Character.isLetterOrDigit(c))
                ? code(characters)
                : characters;
    }
}
