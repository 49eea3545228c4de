package dev.roundup.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Documents of the project that take a part of their text from the code. */
public final class GeneratedText {
    private GeneratedText() {}

    /**
     * Fails where a document is not what {@code update} makes of it; with {@code -Droundup.docs=write}, writes it first.
     *
     * @param document its path from the root of the project
     * @param update what makes an up-to-date document of any state of it, also of an empty one
     */
    public static void assertUpToDate(String document, UnaryOperator<String> update) throws IOException {
        Path file = Path.of("..", document);
        String before = Files.exists(file) ? Files.readString(file) : "";
        String after = update.apply(before);
        if ("write".equals(System.getProperty("roundup.docs")) && !after.equals(before)) {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
            Files.writeString(file, after);
            before = after;
        }
        assertThat(before).as("%s; mend with -Droundup.docs=write", document).isEqualTo(after);
    }
}
