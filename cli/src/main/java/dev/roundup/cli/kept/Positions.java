package dev.roundup.cli.kept;

import dev.roundup.cli.kept.KeptSource.Position;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Finds out where the compiler showed the messages of the processor. */
final class Positions {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Positions() {}

    /** True if the compiler says this for a processor. */
    static boolean isOfProcessor(Diagnostic<?> diagnostic) {
        return diagnostic.getCode() != null && diagnostic.getCode().endsWith(".proc.messager");
    }

    /**
     * The positions of the places of messages.
     *
     * @param messages all that was printed, in order
     * @throws NotKeptException if the compiler did not show them all, in the same order
     */
    static Map<Place, Position> of(
            List<Printed.Message> messages, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Map<Place, Position> positions = new HashMap<>();
        Iterator<Diagnostic<? extends JavaFileObject>> shown =
                diagnostics.stream().filter(Positions::isOfProcessor).iterator();
        for (Printed.Message message : messages) {
            if (!shown.hasNext()) {
                throw new NotKeptException("a message was not shown");
            }
            Diagnostic<? extends JavaFileObject> diagnostic = shown.next();
            if (!words(diagnostic.getMessage(Locale.ROOT)).equals(words(message.text()))) {
                throw new NotKeptException("messages were shown in another order");
            }
            message.place()
                    .filter(place -> diagnostic.getSource() != null)
                    .ifPresent(place -> positions.put(
                            place,
                            new Position(
                                    diagnostic.getPosition(),
                                    diagnostic.getLineNumber(),
                                    diagnostic.getColumnNumber())));
        }
        return positions;
    }

    /** A text without its indentation, which the compiler changes. */
    private static String words(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
