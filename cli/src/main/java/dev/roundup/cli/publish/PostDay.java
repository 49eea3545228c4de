package dev.roundup.cli.publish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which a Jekyll site shows a post. It is the day of the post's time in the time zone of the site. */
final class PostDay {
    private static final Pattern TIME =
            Pattern.compile("(?m)^date: \"(\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} [+-]\\d{4})\"$");

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);

    private PostDay() {}

    /**
     * A warning if the site shows a post on another day than the one that its author wrote.
     *
     * @param post the text of the post
     * @param zone the {@code timezone} of the site, such as {@code Asia/Tokyo}
     */
    static Optional<String> warning(String slug, String post, Optional<String> zone) {
        Matcher time = TIME.matcher(post);
        if (zone.isEmpty() || !time.find()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime written = OffsetDateTime.parse(time.group(1), FORMAT);
            LocalDate day = written.toLocalDate();
            LocalDate shown = written.atZoneSameInstant(ZoneId.of(zone.get())).toLocalDate();
            return Optional.of("warning: " + slug + " is published on " + day + ", but the site shows " + shown
                            + ", because its timezone is " + zone.get() + "; write the time in @Roundup(published)"
                            + " with the offset of the site, or only the day")
                    .filter(any -> !shown.equals(day));
        } catch (DateTimeException unknown) {
            // Jekyll itself reports a time zone that does not exist.
            return Optional.empty();
        }
    }
}
