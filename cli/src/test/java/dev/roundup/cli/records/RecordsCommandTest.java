package dev.roundup.cli.records;

import static dev.roundup.cli.records.FakeArchives.entry;
import static dev.roundup.cli.records.FakeArchives.feed;
import static dev.roundup.cli.records.FakeArchives.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.cli.importer.AddCommand;
import dev.roundup.cli.web.FakeTime;
import dev.roundup.cli.web.HostLookup;
import dev.roundup.cli.web.LoopbackServer.Page;
import dev.roundup.cli.web.Manners;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.testing.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What archives say is recorded, and javac reports where papers differ. */
final class RecordsCommandTest {
    @TempDir
    Path folder = Path.of("");

    private final FakeTime time = new FakeTime();
    private FakeArchives archives;

    @BeforeEach
    void page() throws IOException {
        archives = FakeArchives.start();
        source("Winds", """
                package lab;

                import dev.roundup.*;

                @Roundup(
                        slug = "winds",
                        title = "Our kites",
                        published = "2026-05-04",
                        sections = @Section(id = "main", papers = Sails.class))
                public interface Winds {}
                """);
        paper("@OpenReview(\"sAiLs12345\")");
    }

    @AfterEach
    void stop() {
        archives.close();
    }

    @Test
    void from_a_paper_that_is_added_to_the_message_of_javac_that_it_has_changed() throws IOException {
        archives.arxiv(
                "2306.00600",
                feed(entry("2306.00600v1", "Kites", "Zoe Ash, Di Dale", "")),
                feed(entry("2306.00600v1", "KITES", "Zoe Ash, Di Dale", "")),
                feed(entry(
                        "2306.00600v2", "Kites", "Zoe Ash, Di Dale, Eve Elm", "<arxiv:doi>10.1234/kites</arxiv:doi>")));
        sails("Poster", "Cy Cole");
        assertThat(run(addition(), "arxiv:2306.00600", "--to", src()).exitCode())
                .isEqualTo(ExitCode.FINE);

        Ran first = records();
        assertThat(first.err()).contains("wrote " + lock(), "no differences");
        assertThat(first.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(lines())
                .containsExactly(
                        "arxiv:2306.00600 asked 2026-05-04",
                        "arxiv:2306.00600 authors 2026-05-04 Zoe Ash; Di Dale",
                        "arxiv:2306.00600 title 2026-05-04 KITES",
                        "arxiv:2306.00600 version 2026-05-04 1",
                        "openreview:sAiLs12345 asked 2026-05-04",
                        "openreview:sAiLs12345 authors 2026-05-04 Cy Cole",
                        "openreview:sAiLs12345 decision 2026-05-04 Poster",
                        "openreview:sAiLs12345 title 2026-05-04 Sails");

        time.pass(Duration.ofDays(3));
        sails("Oral", "Cy Cole");
        Ran second = records();
        assertThat(second.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(second.out()).contains("[record-authors]", "[record-decision]", "[record-published]", "3 findings");
        assertThat(lines())
                .contains(
                        "arxiv:2306.00600 authors 2026-05-07 Zoe Ash; Di Dale; Eve Elm",
                        "arxiv:2306.00600 published 2026-05-07 10.1234/kites",
                        "openreview:sAiLs12345 authors 2026-05-04 Cy Cole");
        assertThat(Project.in(folder)
                        .options("-Aroundup.records=" + lock(), "-Xlint:-options")
                        .compile()
                        .messages())
                .extracting(message -> message.text())
                .anyMatch(text ->
                        text.contains("authors of Kites: arXiv lists a third author, \"Eve Elm\", since 2026-05-07"));
    }

    @Test
    void only_what_is_old_is_asked_about_again() throws IOException {
        sails("Poster", "Cy Cole");
        records();
        records();
        assertThat(archives.server.requests()).hasSize(1);
        records("--max-age", "0");
        assertThat(archives.server.requests()).hasSize(2);
        time.pass(Duration.ofDays(1));
        records("--max-age", "2");
        assertThat(archives.server.requests()).hasSize(2);
    }

    @Test
    void a_night_without_news_leaves_no_trace() throws IOException {
        sails("Poster", "Cy Cole");
        records();
        String before = Files.readString(lock());
        time.pass(Duration.ofDays(3));
        records("--ignore-days");
        assertThat(Files.readString(lock())).isEqualTo(before);
        sails("Oral", "Cy Cole");
        records("--ignore-days");
        assertThat(lines()).contains("openreview:sAiLs12345 decision 2026-05-07 Oral");
    }

    @Test
    void ids_that_no_paper_has_any_more_disappear() throws IOException {
        sails("Poster", "Cy Cole");
        records();
        paper("@Arxiv(\"2306.00600\")");
        archives.arxiv("2306.00600", feed(entry("2306.00600v1", "Sails", "Cy Cole", "")));
        records();
        assertThat(lines()).allMatch(line -> line.startsWith("arxiv:2306.00600 "));
    }

    @Test
    void offline_nobody_is_asked_and_the_file_speaks() throws IOException {
        sails("Poster", "Cy Cole, Eve Elm");
        assertThat(records("--offline").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(archives.server.requests()).isEmpty();
        records();
        Ran offline = records("--offline", "--json");
        assertThat(offline.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(offline.out()).contains("\"rule\": \"record-authors\"", "\"failures\": []");
        assertThat(archives.server.requests()).hasSize(1);
    }

    @Test
    void of_sources_that_do_not_compile_it_does_not_say_that_all_is_well() throws IOException {
        sails("Poster", "Cy Cole");
        paper("@Kite");
        Ran ran = records();
        assertThat(ran.err()).contains("does not compile", "roundup check says why");
        assertThat(ran.exitCode()).isGreaterThan(ExitCode.FINDINGS);
        assertThat(archives.server.requests()).isEmpty();
    }

    @Test
    void what_is_missing_is_added_by_a_fix() throws IOException {
        Files.writeString(lock(), """
                arxiv:2306.00600 published 2026-05-04 10.1234/sails
                openreview:sAiLs12345 decision 2026-05-04 Spotlight
                openreview:sAiLs12345 title 2026-05-04 Sails of $n$ boats
                """);
        paper("@OpenReview(\"sAiLs12345\")\n@Arxiv(value = \"2306.00600\", label = \"Preprint\")");
        Ran fixed = Ran.of("fix", "--proposed", "--yes", src(), "-Aroundup.records=" + lock());
        assertThat(fixed.err() + fixed.out()).doesNotContain("error");
        assertThat(Files.readString(folder.resolve("src/lab/Sails.java"))).contains("""
                @Paper(title = "Sails of $n$ boats", authors = "Cy Cole")
                @OpenReview("sAiLs12345")
                @Spotlight
                @Arxiv(value = "2306.00600", label = "Preprint")
                @Doi("10.1234/sails")
                interface Sails {}
                """);
        assertThat(records("--offline").exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void a_preprint_that_was_withdrawn_is_an_error() throws IOException {
        paper("@Arxiv(\"2306.00600\")");
        archives.arxiv(
                "2306.00600",
                feed(
                        entry(
                                "2306.00600v3",
                                "Sails",
                                "Cy Cole",
                                "<arxiv:comment>This paper has been withdrawn by the author due to a gap in a proof</arxiv:comment>")));
        Ran ran = records();
        assertThat(ran.out())
                .contains("error: [record-withdrawn] \"2306.00600\" in @Arxiv of Sails has been withdrawn");
    }

    @Test
    void a_paper_that_was_withdrawn_from_a_conference_elsewhere_is_none() throws IOException {
        paper("@Arxiv(\"2306.00600\")");
        archives.arxiv(
                "2306.00600",
                feed(
                        entry(
                                "2306.00600v3",
                                "Sails",
                                "Cy Cole",
                                "<arxiv:comment>The paper was withdrawn from Winds 2023, where it was accepted</arxiv:comment>")));
        assertThat(records().exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void what_crossref_says_of_a_retracted_preprint() throws IOException {
        paper("@Doi(\"10.1234/sails\")");
        archives.doi("10.1234/sails", json("""
                {"type": "posted-content", "title": "RETRACTED: Sails", "DOI": "10.1234/sails", "publisher": "Wind Archive",
                 "author": [{"given": "C.", "family": "Cole"}],
                 "relation": {"is-preprint-of": [{"id-type": "doi", "id": "10.5678/Sails.2", "asserted-by": "subject"}]},
                 "updated-by": [{"type": "retraction", "DOI": "10.1234/notice"}]}
                """));
        Ran ran = records();
        assertThat(ran.out()).contains("has been retracted").doesNotContain("record-title", "record-authors");
        assertThat(lines()).contains("doi:10.1234/sails published 2026-05-04 10.5678/sails.2");
    }

    static Stream<Arguments> misbehaving() {
        return Stream.of(
                Arguments.of(
                        "a web page",
                        Page.of("text/html", "<!DOCTYPE html><p>Hello"),
                        "a web page in place of a record"),
                Arguments.of(
                        "a web page that is called JSON",
                        json("<html>Log in</html>"),
                        "a web page in place of a record"),
                Arguments.of("nothing", json(""), "an empty answer"),
                Arguments.of("half an object", json("{\"notes\": [{\"id\": \"sAiLs12345\", \"forum"), "cannot be read"),
                Arguments.of("a list of something else", json("[1, 2]"), "OpenReview says: \"[1, 2]\""),
                Arguments.of("words", Page.of("text/plain", "Rate exceeded."), "OpenReview says: \"Rate exceeded.\""),
                Arguments.of("no paper", json("{\"notes\": [], \"count\": 0}"), "OpenReview"),
                Arguments.of("a failure", Page.status(500), "status 500"),
                Arguments.of("too many requests", Page.status(429), "status 429"),
                Arguments.of("too much to do", Page.status(503), "status 503"),
                Arguments.of(
                        "a redirect in a circle",
                        Page.redirect(302, "/openreview/notes?id=sAiLs12345&details=directReplies"),
                        "circle"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void misbehaving(String answer, Page page, String said) throws IOException {
        sails("Poster", "Cy Cole");
        records();
        String before = Files.readString(lock());
        time.pass(Duration.ofDays(3));
        archives.openReview("sAiLs12345", page);
        Ran ran = records();
        assertThat(ran.err()).contains("openreview:sAiLs12345: ", said, "stays as it is");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(lock())).isEqualTo(before);
    }

    static Stream<Arguments> misbehaving_feeds() {
        return Stream.of(
                Arguments.of("XML that ends early", Page.of("application/atom+xml", "<feed><entry>"), "cannot be read"),
                Arguments.of(
                        "XML with entities of its own",
                        Page.of("application/atom+xml", "<!DOCTYPE f [<!ENTITY x \"y\">]><feed>&x;</feed>"),
                        "cannot be read"),
                Arguments.of("other XML", Page.of("application/xml", "<rss><item/></rss>"), "cannot be read"),
                Arguments.of(
                        "an entry that is an error",
                        feed("<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title>"
                                + "<summary>incorrect id format</summary></entry>"),
                        "arXiv says: incorrect id format"),
                Arguments.of("no entry", feed(), "arXiv has no such paper"),
                Arguments.of("words", Page.of("text/plain", "Rate exceeded."), "arXiv says: \"Rate exceeded.\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void misbehaving_feeds(String answer, Page page, String said) throws IOException {
        paper("@Arxiv(\"2306.00600\")");
        archives.arxiv("2306.00600", page);
        assertThat(records().err()).contains("arxiv:2306.00600: ", said);
        assertThat(lock()).doesNotExist();
    }

    @Test
    void a_wrong_charset_does_not_spoil_names() throws IOException {
        byte[] latin = "{\"title\": \"Sails\", \"author\": [{\"given\": \"Zoë\", \"family\": \"Ash\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);
        paper("@Doi(\"10.1234/sails\")");
        archives.doi("10.1234/sails", Page.of("application/json; charset=utf-8", latin));
        records();
        assertThat(lines()).contains("doi:10.1234/sails authors 2026-05-04 Zoë Ash");
    }

    @Test
    void without_leave_nothing_on_this_machine_is_asked() throws IOException {
        List<String> options = new ArrayList<>(archives.options());
        options.remove("--allow-private");
        options.add(0, src());
        Ran ran = run(new RecordsCommand(console(), this::client, time), options.toArray(String[]::new));
        assertThat(ran.err()).contains("OpenReview gave no answer: the host is in a private network");
        assertThat(archives.server.requests()).isEmpty();
    }

    @Test
    void a_broken_line_of_the_file_ends_the_command() throws IOException {
        Files.writeString(lock(), "<<<<<<< HEAD\n");
        Ran ran = records();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("line 1 of " + lock() + " cannot be read: it marks a conflict of git");
    }

    /** OpenReview's answer about the paper of the page. */
    private void sails(String decision, String authors) {
        archives.openReview("sAiLs12345", json("""
                {"notes": [{"id": "sAiLs12345", "forum": "sAiLs12345", "content": {"title": {"value": "Sails"},
                  "authors": {"value": ["%s"]}, "venue": {"value": "Winds 2026 %s"}}}]}
                """.formatted(authors.replace(", ", "\", \""), decision)));
    }

    private void paper(String links) throws IOException {
        source(
                "Sails",
                "package lab;\nimport dev.roundup.*;\n@Paper(title = \"Sails\", authors = \"Cy Cole\")\n" + links
                        + "\ninterface Sails {}\n");
    }

    private void source(String type, String text) throws IOException {
        Path file = folder.resolve("src/lab/" + type + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String src() {
        return folder.resolve("src").toString();
    }

    private Path lock() {
        return folder.resolve("records.lock");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(lock()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private Ran records(String... options) {
        List<String> all = new ArrayList<>(List.of(src(), "--lock", lock().toString()));
        all.addAll(List.of(options));
        all.addAll(archives.options());
        return run(new RecordsCommand(console(), this::client, time), all.toArray(String[]::new));
    }

    private AddCommand addition() {
        return new AddCommand(console(), this::client);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console() {
        return Console.keptIn(out, err);
    }

    private PoliteClient client(Manners manners) {
        return new PoliteClient(manners, time, HostLookup.OF_THE_MACHINE);
    }

    private Ran run(Object command, String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        if (command instanceof AddCommand) {
            all.addAll(archives.options());
        }
        int exitCode = new CommandLine(command)
                .setExecutionExceptionHandler((thrown, line, parsed) -> {
                    console().say(String.valueOf(thrown.getMessage()));
                    return ExitCode.FAILURE;
                })
                .execute(all.toArray(String[]::new));
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
