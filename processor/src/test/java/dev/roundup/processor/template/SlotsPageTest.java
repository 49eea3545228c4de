package dev.roundup.processor.template;

import static java.util.stream.Collectors.joining;

import dev.roundup.processor.testing.GeneratedText;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/templates.md} lists the existing slots. */
class SlotsPageTest {
    @Test
    void it_lists_all_slots() throws IOException {
        GeneratedText.assertUpToDate("docs/templates.md", SlotsPageTest::withTables);
    }

    private static String withTables(String page) {
        String written = page;
        for (Slot.Area area : Slot.Area.values()) {
            String rows = Stream.of(Slot.values())
                    .filter(slot -> slot.area() == area)
                    .map(slot -> "| `%s` | %s | %s |\n".formatted(slot.id(), kind(slot), slot.meaning()))
                    .collect(joining());
            written = written.replaceFirst(
                    "(<!-- " + area.name() + " -->\n\n[^\n]*\n[^\n]*\n)(?:\\|[^\n]*\n)*",
                    "$1" + Matcher.quoteReplacement(rows));
        }
        return written;
    }

    private static String kind(Slot slot) {
        return switch (slot.kind()) {
            case WORDS -> "words";
            case LINK -> "words; an `<a>` gets their address";
            case TIME -> "words; a `<time>` gets the date";
            case PICTURE -> "a picture; an `<img>` gets its file";
            case PART -> "a part";
            case FRAME -> "a frame";
        };
    }
}
