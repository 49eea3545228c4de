package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/import.md} shows is what happens; {@code -Droundup.docs=write} brings it up to date. */
final class ImportPageTest {
    private static final Path PAGE = Path.of("..", "docs", "import.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?:`([^`\\n]+)`:\\n\\n)?```(\\w+)\\n(.*?)```\\n", Pattern.DOTALL);

    @TempDir
    Path folder = Path.of("");

    private int run;

    @Test
    void transcriptsAreReal() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder real = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            String label = block.group(1) == null ? "" : "`" + block.group(1) + "`:\n\n";
            String contents = contents(block.group(1), block.group(2), block.group(3));
            block.appendReplacement(
                    real, Matcher.quoteReplacement(label + "```" + block.group(2) + "\n" + contents + "```\n"));
        }
        block.appendTail(real);
        if ("write".equals(System.getProperty("roundup.docs"))) {
            Files.writeString(PAGE, real);
        }
        assertThat(page).isEqualTo(real.toString());
    }

    /** What a block should hold: a file of an import, a command with what it prints, or a source that came out. */
    private String contents(String name, String language, String shown) throws IOException {
        if (language.equals("console")) {
            String command = shown.lines().findFirst().orElseThrow();
            Ran ran = Ran.of(arguments(command));
            return command + "\n"
                    + (ran.err() + ran.out())
                            .replace(folder + "/", "")
                            .replaceAll(" +\\n", "\n")
                            .replace(folder().getFileName() + "/", "");
        }
        if (name != null && name.startsWith("src/")) {
            return Files.readString(folder().resolve(name));
        }
        if (name != null) {
            run++;
            Files.createDirectories(folder());
            Files.writeString(folder().resolve(name), shown);
        }
        return shown;
    }

    /** Each list is imported in a folder of its own. */
    private Path folder() {
        return folder.resolve("run" + run);
    }

    private String[] arguments(String command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.replaceFirst("^\\$ roundup ", "").split(" ", -1)) {
            boolean isPath = word.equals("src") || Files.exists(folder().resolve(word));
            arguments.add(isPath ? folder().resolve(word).toString() : word);
        }
        return arguments.toArray(String[]::new);
    }
}
