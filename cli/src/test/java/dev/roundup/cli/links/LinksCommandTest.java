package dev.roundup.cli.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.Ran;
import dev.roundup.cli.web.LoopbackServer;
import dev.roundup.cli.web.LoopbackServer.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinksCommandTest {
    private static final String DAY = " 2026-05-04 2026-05-04";

    @TempDir
    Path folder = Path.of("");

    private LoopbackServer server;
    private LinkedProject project = new LinkedProject(folder);

    LinksCommandTest() throws IOException {
        server = LoopbackServer.start();
    }

    @BeforeEach
    void aPageWithThreeLinks() throws IOException {
        server.on("/fine", Page.of("text/html", "<title>Kites</title>"));
        server.on("/old", Page.redirect(301, "/fine"));
        project = new LinkedProject(folder).with("CODE " + at("/fine"), "DATA " + at("/old"), "VIDEO " + at("/gone"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_record_and_the_report_say_what_became_of_the_links() throws IOException {
        Ran ran = project.run();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(project.lines())
                .containsExactly(
                        at("/fine") + " ok 200" + DAY,
                        at("/gone") + " dead 404" + DAY,
                        at("/old") + " moved 301" + DAY + " " + at("/fine"));
        assertThat(ran.out()).isEqualTo("""
                        dead: %s (404)
                            in @Link(url) of Paper2
                        moved: %s (301)
                            now: %s
                            in @Link(url) of Paper1
                        3 links: 1 dead, 1 moved, 1 ok
                        """.formatted(at("/gone"), at("/old"), at("/fine")));
        assertThat(ran.err()).isEqualTo("wrote " + project.lock() + "\n");
    }

    @Test
    void a_second_run_asks_only_what_is_stale_or_not_good() throws IOException {
        project.run();
        project.time.pass(Duration.ofDays(3));
        int before = server.requests().size();
        project.run();
        assertThat(server.requests().subList(before, server.requests().size()))
                .containsExactly("HEAD /gone", "GET /gone");
        assertThat(project.lines().get(1)).isEqualTo(at("/gone") + " dead 404 2026-05-04 2026-05-07");
        assertThat(project.lines().get(0)).isEqualTo(at("/fine") + " ok 200" + DAY);

        project.run("--max-age", "2");
        assertThat(project.lines().get(0)).isEqualTo(at("/fine") + " ok 200 2026-05-04 2026-05-07");
    }

    @Test
    void a_server_that_does_not_answer_leaves_the_older_verdict() throws IOException {
        project.run();
        project.time.pass(Duration.ofDays(30));
        server.on("/fine", Page.status(503));
        server.on("/gone", Page.status(403));
        Ran ran = project.run();
        assertThat(project.lines().get(0)).isEqualTo(at("/fine") + " ok 200" + DAY);
        assertThat(project.lines().get(1)).isEqualTo(at("/gone") + " dead 404" + DAY);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("unknown: " + at("/fine") + " (503, ok on 2026-05-04)");
    }

    @Test
    void what_lives_again_gets_a_new_first_day() throws IOException {
        project.run();
        project.time.pass(Duration.ofDays(1));
        server.on("/gone", Page.status(200));
        assertThat(project.run().exitCode()).isZero();
        assertThat(project.lines().get(1)).isEqualTo(at("/gone") + " ok 200 2026-05-05 2026-05-05");
    }

    @Test
    void a_link_that_no_page_has_any_more_leaves_the_record() throws IOException {
        project.run();
        project.with("CODE " + at("/fine"));
        assertThat(project.run().exitCode()).isZero();
        assertThat(project.lines()).containsExactly(at("/fine") + " ok 200" + DAY);
    }

    @Test
    void days_alone_are_no_reason_to_write_if_you_say_so() throws IOException {
        project.run();
        String before = Files.readString(project.lock());
        project.time.pass(Duration.ofDays(30));
        project.run("--ignore-days");
        assertThat(Files.readString(project.lock())).isEqualTo(before);
        server.on("/gone", Page.status(410));
        project.run("--ignore-days");
        assertThat(project.lines().get(1)).isEqualTo(at("/gone") + " dead 410 2026-05-04 2026-06-03");
    }

    @Test
    void offline_nobody_is_asked_and_the_record_counts() throws IOException {
        project.run();
        String before = Files.readString(project.lock());
        int requests = server.requests().size();
        project.with("CODE " + at("/fine"), "VIDEO " + at("/gone"), "DATA " + at("/new"));
        Ran ran = project.run("--offline");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("dead: " + at("/gone"), "unchecked: " + at("/new"));
        assertThat(server.requests()).hasSize(requests);
        assertThat(Files.readString(project.lock())).isEqualTo(before);
    }

    @Test
    void without_a_network_all_is_unknown_and_the_record_stays() throws IOException {
        String line = at("/gone") + " ok 200 2026-01-01 2026-01-01";
        Files.writeString(project.lock(), line + "\n");
        project.knowing(host -> {
            throw new UnknownHostException(host);
        });
        Ran ran = project.run();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).endsWith("3 links: 3 unknown\n");
        assertThat(ran.err()).contains("is this computer online?");
        assertThat(project.lines()).containsExactly(line);
        assertThat(server.requests()).isEmpty();
        assertThat(project.time.pauses()).isEmpty();
    }

    @Test
    void one_unknown_host_alone_is_not_called_dead() throws IOException {
        project.with("CODE https://lab.gone.example/");
        assertThat(project.run().exitCode()).isZero();
        assertThat(project.lock()).doesNotExist();
    }

    @Test
    void an_unknown_host_that_is_known_eleven_seconds_later_is_not_dead() throws IOException {
        project.with("CODE " + at("/fine"), "DATA https://late.example/");
        project.knowing(host -> {
            if (!host.equals("late.example")) {
                return List.of(InetAddress.getByName("8.8.8.8"));
            }
            if (!project.time.pauses().contains(Duration.ofSeconds(11))) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.getByName("10.1.2.3")); // so that the second request does not leave
        });
        project.runInPublic();
        assertThat(project.lines()).contains("https://late.example/ unknown private-address" + DAY);
    }

    @Test
    void machines_of_private_networks_are_not_asked() throws IOException {
        Ran ran = project.runInPublic();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("(private-address)");
        assertThat(server.requests()).isEmpty();
        assertThat(project.lock()).doesNotExist();
    }

    @Test
    void a_redirect_into_a_private_network_is_not_followed() throws IOException {
        server.on("/inside", Page.redirect(302, "http://intranet.example:" + server.port() + "/secret"));
        project.with("CODE " + at("/fine"), "DATA " + at("/inside"));
        // The server counts as a public machine here, so that the first request goes out.
        project.knowing(
                host -> List.of(InetAddress.getByName(host.equals("intranet.example") ? "192.168.1.1" : "8.8.8.8")));
        assertThat(project.runInPublic().exitCode()).isZero();
        assertThat(project.lines()).contains(at("/inside") + " unknown private-address" + DAY);
        assertThat(server.requests()).containsExactlyInAnyOrder("HEAD /fine", "HEAD /inside");
    }

    @Test
    void an_archived_copy_is_proposed_for_what_is_dead() throws IOException {
        String copy = "https://web.archive.org/web/20250102030405/" + at("/gone");
        String question =
                "/available?url=" + at("/gone").replace(":", "%3A").replace("/", "%2F") + "&timestamp=20260504";
        // The shape of https://archive.org/help/wayback_api.php
        server.on(question, Page.of("application/json", """
                {"url": "x", "archived_snapshots": {"closest": {"available": true, "status": "200",
                  "timestamp": "20250102030405", "url": "%s"}}}
                """.formatted(copy.replace("https://web", "http://web"))));
        Ran ran = project.run("--archive", "--archive-address", at("/available"));
        assertThat(project.lines()).contains(at("/gone") + " dead 404" + DAY + " " + copy);
        assertThat(ran.out()).contains("    archived: " + copy);
        assertThat(server.requests())
                .filteredOn(request -> request.contains("available"))
                .hasSize(1);

        project.run();
        assertThat(project.lines()).contains(at("/gone") + " dead 404" + DAY + " " + copy);
    }

    @Test
    void an_archive_that_talks_nonsense_proposes_nothing() throws IOException {
        server.on("/available", asked -> Page.of("application/json", "<html>"));
        assertThat(project.run("--archive", "--archive-address", at("/available"))
                        .exitCode())
                .isEqualTo(1);
        assertThat(project.lines()).contains(at("/gone") + " dead 404" + DAY);
    }

    @Test
    void json_has_every_link() {
        JsonObject json = JsonParser.parseString(project.run("--json").out()).getAsJsonObject();
        assertThat(json.getAsJsonArray("links")).hasSize(3);
        JsonObject moved = json.getAsJsonArray("links").get(2).getAsJsonObject();
        assertThat(moved.toString())
                .isEqualTo(("{\"address\":\"%s\",\"verdict\":\"moved\",\"status\":\"301\",\"asked\":true,"
                                + "\"firstSeen\":\"2026-05-04\",\"lastSeen\":\"2026-05-04\",\"movedTo\":\"%s\","
                                + "\"usedIn\":[\"@Link(url) of Paper1\"]}")
                        .formatted(at("/old"), at("/fine")));
        assertThat(json.getAsJsonObject("numbers").toString()).isEqualTo("{\"dead\":1,\"moved\":1,\"ok\":1}");
    }

    @Test
    void a_conflict_in_the_record_stops_the_command_with_its_line() throws IOException {
        Files.writeString(project.lock(), "# head\n<<<<<<< HEAD\n");
        Ran ran = project.run();
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .startsWith("line 2 of " + project.lock() + " cannot be read: it marks a conflict of git\n    help: ");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void sources_that_do_not_compile_leave_the_record_alone() throws IOException {
        project.run();
        String before = Files.readString(project.lock());
        Files.writeString(project.source(), "interface Broken {");
        assertThat(project.run().exitCode()).isEqualTo(3);
        assertThat(Files.readString(project.lock())).isEqualTo(before);
    }

    @Test
    void a_host_that_is_silent_twice_is_left_alone() throws IOException {
        String port = "http://127.0.0.1:" + closedPort();
        project.with("CODE " + at("/fine"), "DATA " + port + "/a", "DATA " + port + "/b", "DATA " + port + "/c");
        project.run();
        assertThat(project.lines())
                .filteredOn(line -> line.contains("unknown refused"))
                .hasSize(3);
    }

    private static int closedPort() throws IOException {
        try (LoopbackServer gone = LoopbackServer.start()) {
            return gone.port();
        }
    }

    private String at(String path) {
        return server.address(path).toString();
    }
}
