package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documents show what the command line really does. The test types the lines after a dollar sign. A file that the
 * text names exists before, or is written by a command. {@code -Droundup.docs=write} updates the documents.
 */
class TranscriptsTest {
    private static final Pattern BLOCK =
            Pattern.compile("(?:`([^`\\n]+)`:\\n\\n)?```(\\w+)\\n(.*?)```\\n", Pattern.DOTALL);

    /** A new project contains the date of its creation. */
    private static final String DAY_OF_THE_DOCUMENTS = "2026-11-24";

    private static final String PAPER = "src/main/java/papers/ExponentialDecay.java";

    @TempDir
    Path folder;

    private Shell shell;
    private Path here;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.in(Files.createDirectory(folder.resolve("bin")));
        here = Files.createDirectory(folder.resolve("0"));
    }

    /** Prepares what a block of code needs. */
    @FunctionalInterface
    private interface Before {
        void prepare(String name, String text) throws IOException;
    }

    private void assertReal(String document, Before before) throws IOException {
        Path file = Product.ROOT.resolve(document);
        String page = Files.readString(file);
        StringBuilder real = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            String name = block.group(1) == null ? "" : block.group(1);
            before.prepare(name, block.group(3));
            block.appendReplacement(
                    real,
                    Matcher.quoteReplacement((name.isEmpty() ? "" : "`" + name + "`:\n\n") + "```" + block.group(2)
                            + "\n" + real(name, block.group(3)) + "```\n"));
        }
        block.appendTail(real);
        if ("write".equals(System.getProperty("roundup.docs"))) {
            Files.writeString(file, real);
        }
        assertThat(page).isEqualTo(real.toString());
    }

    private String real(String name, String shown) throws IOException {
        if (shown.startsWith("$ ")) {
            StringBuilder typed = new StringBuilder();
            for (String line : shown.lines().filter(any -> any.startsWith("$ ")).toList()) {
                typed.append(line).append('\n').append(type(line.substring(2)));
            }
            return typed.toString();
        }
        return name.startsWith("src/") ? Files.readString(here.resolve(name)) : shown;
    }

    /**
     * A command may fail, for example an import with doubtful fields. The next command starts in the folder in which
     * this one ends.
     */
    private String type(String command) throws IOException {
        Path end = folder.resolve("end");
        String printed = shell.type(here, "trap 'pwd > \"" + end + "\"' EXIT; " + command)
                .printed();
        here = Path.of(Files.readString(end).strip());
        // Maven resets colours that it did not set.
        return printed.replace("\u001b[0m", "")
                .replaceAll(" +\\n", "\n")
                .replace(LocalDate.now(ZoneId.systemDefault()).toString(), DAY_OF_THE_DOCUMENTS);
    }

    private void edit(String path, String what, String by) throws IOException {
        Path file = here.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, by));
    }

    @Test
    void a_project_to_begin_with() throws IOException {
        assertReal("docs/cli.md", (name, text) -> {});
    }

    /**
     * The test writes the files that the tutorial shows, and changes them between the commands as the tutorial says.
     */
    @Test
    void the_first_roundup() throws IOException {
        String paper = "src/main/java/papers/SparsePlanning.java";
        AtomicInteger checks = new AtomicInteger();
        shell.type(here, "roundup new papers").assertSucceeded();
        assertReal("docs/first-roundup.md", (name, text) -> {
            if (name.startsWith("src/")) {
                Files.writeString(here.resolve(name), text);
            } else if (text.startsWith("$ roundup check")) {
                switch (checks.incrementAndGet()) {
                    case 2 -> {
                        edit(paper, "Oakley*", "Oakley");
                        edit(paper, "\"Planing\"", "Tpics.PLANNING");
                    }
                    case 3 -> edit(paper, "Tpics", "Topics");
                    default -> assertThat(here.resolve(paper)).exists();
                }
            }
        });
        assertThat(here.resolve("target/classes/META-INF/resources/roundup/our-papers/index.html"))
                .content()
                .contains("The 2 papers", "Sparse Planning in Large Worlds");
    }

    /** Each list has its own folder. */
    @Test
    void imports() throws IOException {
        assertReal("docs/import.md", (name, text) -> {
            if (!name.isEmpty() && !name.startsWith("src/")) {
                here = Files.createDirectory(folder.resolve(name + ".d"));
                Files.writeString(here.resolve(name), text);
            }
        });
    }

    @Test
    void checks() throws IOException {
        shell.type(here, "roundup new papers").assertSucceeded();
        edit("papers/" + PAPER, "John Roe", "John* Roe");
        edit("papers/" + PAPER, "@Tag(ANALYSIS)", "@Tag(\"Anlysis\")");
        edit("papers/" + PAPER, "Half of it", "<b>Half</b> of it");
        assertReal("docs/check.md", (name, text) -> {
            if (text.contains("--json")) {
                edit("papers/" + PAPER, "John* Roe", "John Roe");
                edit("papers/" + PAPER, "<b>Half</b>", "Half");
            }
        });
    }

    @Test
    void fixes() throws IOException {
        shell.type(here, "roundup new papers").assertSucceeded();
        edit("papers/" + PAPER, "John Roe", "Prof. John Roe");
        edit(
                "papers/" + PAPER,
                "@Tag(ANALYSIS)",
                "@Link(kind = LinkKind.CODE, url = \"http://example.org/decay?utm_source=feed\")\n@Tag(\"Anlysis\")");
        assertReal("docs/fix.md", (name, text) -> {});
    }

    @Test
    void builds() throws IOException {
        shell.type(here, "roundup new papers").assertSucceeded();
        AtomicInteger builds = new AtomicInteger();
        assertReal("docs/build.md", (name, text) -> {
            if (builds.incrementAndGet() == 2) {
                edit("papers/" + PAPER, "John Roe", "John* Roe");
            }
        });
    }

    @Test
    void publications() throws IOException {
        Path site = Files.createDirectory(here.resolve("lab-site"));
        Files.writeString(site.resolve("_config.yml"), "title: Lab\n");
        shell.type(here, "roundup new papers --inside lab-site").assertSucceeded();
        assertReal("docs/publish.md", (name, text) -> {
            if (text.startsWith("$ mvn")) {
                edit("src/main/java/papers/FirstRoundup.java", "title = \"", "title = \"Once more: ");
            }
        });
    }
}
