package dev.roundup.processor.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.math.SymbolDefinition.SymbolKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of commands. */
class SymbolsTest {
    private static final Set<String> TAKES_ARGUMENT = Set.of("label", "color");

    @Test
    void every_command_does_what_the_table_says() {
        for (String name : Symbols.names()) {
            SymbolDefinition command = Symbols.find(name).orElseThrow();
            Formula formula = Formula.of(example(command), false, Macros.NONE);
            assertThat(formula.problems()).as(name).hasSize(command.kind() == SymbolKind.REFUSED ? 1 : 0);
            if (command.kind().isSymbol()) {
                assertThat(formula.plain().strip()).as(name).isEqualTo(Alphabet.plain(command.value()));
            }
        }
    }

    private static String example(SymbolDefinition command) {
        String name = "\\" + command.name();
        return switch (command.kind()) {
            case ACCENT, WIDE_ACCENT, UNDER_ACCENT, BRACE_OVER, BRACE_UNDER, ALPHABET, TEXT, CLASS -> name + "{x}";
            case ARROW -> name + "[a]{b}";
            case SIZE -> name + "(";
            case CONSTRUCT, TRANSLATED -> command.value();
            case DEFINED -> name + "{x}".repeat(PackageCommands.macro(command).parameters());
            case IGNORED -> TAKES_ARGUMENT.contains(command.name()) ? name + "{x}" : name + " x";
            default -> name;
        };
    }

    @Test
    void no_command_is_in_it_twice() {
        List<String> names = (Symbols.table(Symbols.TABLE) + Symbols.table(Symbols.PACKAGES))
                .lines()
                .filter(line -> line.contains("\t"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        Set<String> seen = new HashSet<>();
        assertThat(names).allMatch(seen::add);
        assertThat(names).hasSameSizeAs(Symbols.names());
    }

    @Test
    void every_environment_is_read() {
        for (String name : EnvironmentReader.names()) {
            String specification = switch (name) {
                case "array", "subarray" -> "{c}";
                case "alignedat", "alignat", "alignat*" -> "{1}";
                default -> "";
            };
            String tex = "\\begin{" + name + "}" + specification + " a \\\\ b \\end{" + name + "}";
            Formula formula = Formula.of(tex, true, Macros.NONE);
            assertThat(formula.problems()).as(name).isEmpty();
            assertThat(Notation.of(formula)).as(name).contains("mtable").doesNotContain("mi:c", "mn:1");
        }
    }
}
