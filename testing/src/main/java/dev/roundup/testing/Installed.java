package dev.roundup.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Programs of others that a test runs. */
public final class Installed {
    private Installed() {}

    /**
     * Goes on if the programs are installed. Otherwise the test is skipped, and says so loudly; with {@code CI=true} it
     * fails instead.
     *
     * @param what what is missing then, such as {@code BROWSER}
     * @param consequence what the tests do not do then, such as {@code no page is opened}
     * @param packages the Debian packages to install
     * @param programs their paths, or their names on the {@code PATH}
     */
    public static void assume(String what, String consequence, String packages, String... programs) {
        Optional<String> missing =
                Arrays.stream(programs).filter(program -> !isThere(program)).findFirst();
        if (missing.isEmpty()) {
            return;
        }
        String words = "NO " + what + ": " + missing.get() + " is missing, so " + consequence + "; install " + packages;
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(words);
        }
        System.err.println(words);
        Assumptions.abort(words);
    }

    private static boolean isThere(String program) {
        if (program.contains("/")) {
            return Files.exists(Path.of(program));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
