package dev.roundup.processor.render.calendar;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the lines of an iCalendar file (RFC 5545, section 3.1). They end in CR and LF. */
final class CalendarLines {
    /** The most octets of a line, without its end. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    private final StringBuilder lines = new StringBuilder();

    CalendarLines begin(String component) {
        return line("BEGIN", component);
    }

    CalendarLines end(String component) {
        return line("END", component);
    }

    /** A property with a text, whose special characters are escaped (section 3.3.11). */
    CalendarLines text(String property, String text) {
        String escaped = SPECIAL.matcher(
                        CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll(" "))
                .replaceAll("\\\\$0");
        return line(property, escaped.replace("\n", "\\n"));
    }

    CalendarLines text(String property, Optional<String> text) {
        text.ifPresent(present -> text(property, present));
        return this;
    }

    CalendarLines time(String property, OffsetDateTime time) {
        return line(property, UTC.format(time.withOffsetSameInstant(ZoneOffset.UTC)));
    }

    /** A property with a value that is written as it is. */
    CalendarLines line(String property, String value) {
        int octets = 0;
        for (int codePoint : (property + ":" + value).codePoints().toArray()) {
            int size = octets(codePoint);
            if (octets + size > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(codePoint);
            octets += size;
        }
        lines.append("\r\n");
        return this;
    }

    /** The length of a character in UTF-8. A line is never folded inside a character. */
    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
