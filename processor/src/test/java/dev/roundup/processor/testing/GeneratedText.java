package dev.roundup.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents of the project that are partly generated from the code. */
public final class GeneratedText {
    private GeneratedText() {}

    /** Returns true if this run writes the documents. */
    public static boolean isWritten() {
        return "write".equals(System.getProperty("roundup.docs"));
    }

    /**
     * Fails if a document is out of date. With {@code -Droundup.docs=write}, writes it first.
     *
     * @param document the path from the root of the project
     * @param update makes an up-to-date document from any earlier state, even from an empty document
     */
    public static void assertUpToDate(String document, UnaryOperator<String> update) throws IOException {
        Path file = Path.of("..", document);
        String before = Files.exists(file) ? Files.readString(file) : "";
        String after = update.apply(before);
        if (isWritten() && !after.equals(before)) {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
            Files.writeString(file, after);
            before = after;
        }
        if (!before.equals(after)) {
            throw new AssertionError("update %s with -Droundup.docs=write:%n%s"
                    .formatted(
                            document,
                            difference(before.lines().toList(), after.lines().toList())));
        }
    }

    /** The removed and the added lines, without common lines at the beginning and the end. */
    private static String difference(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return Stream.concat(
                        before.subList(start, before.size() - end).stream().map(line -> "- " + line),
                        after.subList(start, after.size() - end).stream().map(line -> "+ " + line))
                .collect(Collectors.joining("\n"));
    }
}
