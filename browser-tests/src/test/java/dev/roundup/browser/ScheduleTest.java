package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Sessions on the page, in the reader's own time, and in calendars. */
class ScheduleTest {
    private static final String FOLDER = "META-INF/resources/roundup/cited/";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static LocalSite site;
    private static Path pages;

    @BeforeAll
    static void start() {
        Project project = Project.in(folder).source("cited/Cited.java", Resource.text("cited/Cited.java"));
        assertThat(project.compile().summaries()).isEmpty();
        pages = project.output().resolve(FOLDER);
        chromium = Chromium.start();
        site = LocalSite.of(project.output());
    }

    @AfterAll
    static void stop() {
        site.close();
        chromium.close();
    }

    private static List<String> texts(String zone, String selector) {
        chromium.command("Emulation.setTimezoneOverride", Map.of("timezoneId", zone))
                .open("about:blank")
                .open(site.address(FOLDER + "index.html"), 1280);
        return chromium.driver().findElements(By.cssSelector(selector)).stream()
                .map(part -> part.getDomProperty("textContent").strip())
                .toList();
    }

    @Test
    void sessions_are_listed_by_day_each_with_its_papers() {
        assertThat(texts("Europe/Amsterdam", ".schedule .day"))
                .containsExactly("5 May 2031 (UTC+2)", "6 May 2031 (UTC+2)");
        assertThat(texts("Europe/Amsterdam", ".schedule ul"))
                .containsExactly(
                        "Can gliders learn O(n)O(n)?",
                        "Can gliders learn O(n)O(n)?, Foyer, 12\nTides from tilts, Foyer, 13");
    }

    @Test
    void who_is_there_reads_no_other_time() {
        assertThat(texts("Europe/Amsterdam", ".own")).isEmpty();
    }

    @Test
    void who_is_elsewhere_reads_their_own_time_in_schedule_and_entry() {
        assertThat(texts("Asia/Tokyo", ".own"))
                .hasSize(5)
                .allMatch(own -> own.endsWith(" your time)"))
                .anyMatch(own -> own.contains("17:00") && own.contains("18:15"))
                .anyMatch(own -> own.contains("23:00"));
    }

    @Test
    void a_calendar_of_the_page_has_every_session() throws Exception {
        List<VEvent> events = events("sessions.ics");
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Can gliders learn O(n)? (Oral 1)",
                        "Can gliders learn O(n)? (Posters)",
                        "Tides from tilts (Posters)");
        VEvent oral = events.get(0);
        assertThat(oral.getUid().orElseThrow().getValue()).isEqualTo("gliders@cited");
        assertThat(Instant.from(oral.getDateTimeStart().getDate())).isEqualTo("2031-05-05T08:00:00Z");
        assertThat(Instant.from(oral.getDateTimeEnd().getDate())).isEqualTo("2031-05-05T09:15:00Z");
        assertThat(Instant.from(oral.getDateTimeStamp().getDate())).isEqualTo("2031-05-01T00:00:00Z");
        assertThat(oral.getLocation().getValue()).isEqualTo("Hall B, Utrecht");
        assertThat(oral.getDescription().getValue())
                .isEqualTo(
                        "Elise van der Pol, Jean-Paul M. Lane, Henry Poe Jr., Nguyễn Văn An, ATLAS Collaboration\nNESO 2031");
    }

    @Test
    void lines_of_a_calendar_have_at_most_75_octets() throws Exception {
        assertThat(Files.readString(pages.resolve("sessions.ics")).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
    }

    @Test
    void a_paper_links_to_its_own_sessions() throws Exception {
        chromium.open(site.address(FOLDER + "index.html"), 1280);
        assertThat(chromium.driver()
                        .findElement(By.cssSelector("#gliders .facts [href$='.ics']"))
                        .getDomAttribute("href"))
                .isEqualTo("gliders.ics");
        assertThat(events("gliders.ics")).hasSize(2);
        assertThat(events("tides.ics")).hasSize(1);
    }

    private static List<VEvent> events(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(Files.readString(pages.resolve(file))));
        assertThat(Set.copyOf(calendar.validate().getEntries())).isEmpty();
        return calendar.getComponents("VEVENT");
    }
}
