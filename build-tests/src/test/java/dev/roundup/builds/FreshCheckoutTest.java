package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a newcomer's first commands, in a checkout without any build and with a Maven that does not know our artifacts.
 */
class FreshCheckoutTest {
    private static final String PAGE = "The page: ";

    /** Folders that a newcomer's commands do not need, or that an earlier build left. */
    private static final Set<String> NOT_COPIED =
            Set.of(".git", "target", "testing", "build-tests", "browser-tests", "benchmarks");

    @TempDir
    Path folder;

    private Path checkout;
    private Shell shell;

    @BeforeEach
    void copyTheCheckout() throws IOException {
        shell = Shell.ofNewcomer(Files.createDirectory(folder.resolve("bin")));
        checkout = folder.resolve("checkout");
        Files.walkFileTree(Product.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes any) throws IOException {
                if (NOT_COPIED.contains(from.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copyOf(from));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes any) throws IOException {
                Files.copy(from, copyOf(from));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Path copyOf(Path file) {
        return checkout.resolve(Product.ROOT.relativize(file));
    }

    @Test
    void the_first_command_ends_with_the_address_of_the_page() {
        List<String> lines = shell.type(checkout, "mvn package -DskipTests")
                .assertSucceeded()
                .printed()
                .lines()
                .toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(60).noneMatch(line -> line.startsWith("[") && line.contains("WARN"));
        String last = lines.get(lines.size() - 1);
        assertThat(last).startsWith(PAGE + "file:///");
        assertThat(Path.of(URI.create(last.substring(PAGE.length()))))
                .content()
                .contains("Clifford Group Equivariant Neural Networks");
    }

    @Test
    void the_command_line_builds_itself_and_its_projects_work_at_once() throws IOException {
        Command made = shell.type(folder, "checkout/roundup new papers").assertSucceeded();
        assertThat(made.printed())
                .startsWith("roundup: building the command line, since this is the first time")
                .contains("roundup:   Roundup processor (", "installing Roundup ", "wrote papers");
        shell.type(folder.resolve("papers"), "mvn package").assertSucceeded();
        assertThat(folder.resolve("papers/target/classes/META-INF/resources/roundup/first-roundup/index.html"))
                .content()
                .contains("The area under exponential decay");

        shell.type(folder, "test \"$(checkout/roundup --version 2>&1)\" = 'roundup " + Product.VERSION + "'")
                .assertSucceeded();
        Files.setLastModifiedTime(checkout.resolve("cli/target/roundup.jar"), FileTime.fromMillis(0));
        assertThat(shell.type(folder, "checkout/roundup --version")
                        .assertSucceeded()
                        .printed())
                .startsWith("roundup: building the command line again, since its sources have changed");
    }

    @Test
    void a_command_line_that_cannot_be_built_says_why() throws IOException {
        Files.writeString(
                checkout.resolve("annotations/src/main/java/dev/roundup/Paper.java"),
                "package dev.roundup;\nclass Paper { Missing missing; }\n");
        Command failed = shell.type(folder, "checkout/roundup --version");
        assertThat(failed.exit()).isEqualTo(3);
        assertThat(failed.printed()).contains("Paper.java:[2,15]", "could not be built", "target/roundup.log");
    }
}
