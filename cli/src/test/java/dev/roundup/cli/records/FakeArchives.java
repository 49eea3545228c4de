package dev.roundup.cli.records;

import dev.roundup.cli.web.LoopbackServer;
import dev.roundup.cli.web.LoopbackServer.Page;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server that plays all archives. Its answers have the shapes that the archives document: "arXiv API User's Manual",
 * section 3.3; the member "message" of Crossref's REST API, which content negotiation gives without its frame; DataCite's
 * CSL-JSON; "API V2" and "API V1" of OpenReview's documentation; and the BibTeX files of the ACL Anthology.
 */
public final class FakeArchives implements AutoCloseable {
    /** The server. */
    public final LoopbackServer server;

    private FakeArchives(LoopbackServer server) {
        this.server = server;
    }

    /** Starts the archives without any papers. */
    public static FakeArchives start() throws IOException {
        return new FakeArchives(LoopbackServer.start());
    }

    /** The options with which a command asks this server only. */
    public List<String> options() {
        return Stream.concat(
                        Stream.of("--allow-private"),
                        Arrays.stream(Service.values())
                                .flatMap(service -> Stream.of("--service", service.key() + "=" + base(service))))
                .toList();
    }

    private String base(Service service) {
        return server.address("/" + service.key()).toString();
    }

    /** Answers arXiv's question about some ids. */
    public void arxiv(String ids, Page first, Page... others) {
        server.on("/arxiv/api/query?id_list=" + ids + "&max_results=" + ids.split(",", -1).length, first, others);
    }

    /** Answers the question about a DOI. */
    public void doi(String doi, Page first, Page... others) {
        server.on("/doi/" + doi, first, others);
    }

    /** Answers the question about a paper on OpenReview, in version 2. */
    public void openReview(String id, Page first, Page... others) {
        server.on("/openreview/notes?id=" + id + "&details=directReplies", first, others);
    }

    /** Answers the question about a paper on OpenReview, in version 1. */
    public void openReview1(String id, Page first, Page... others) {
        server.on("/openreview1/notes?id=" + id + "&details=directReplies", first, others);
    }

    /** Answers the question about a paper in the ACL Anthology. */
    public void acl(String id, Page first, Page... others) {
        server.on("/acl/" + id + ".bib", first, others);
    }

    /** A feed of arXiv with entries. */
    public static Page feed(String... entries) {
        return Page.of("application/atom+xml; charset=UTF-8", """
                <?xml version='1.0' encoding='UTF-8'?>
                <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
                  <id>https://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
                  <title>arXiv Query</title>
                  <updated>2026-05-04T08:00:00Z</updated>
                  <link href="https://arxiv.org/api/query" type="application/atom+xml"/>
                """ + String.join("", entries) + "</feed>\n");
    }

    /**
     * An entry of arXiv.
     *
     * @param more elements such as {@code <arxiv:doi>}
     */
    public static String entry(String id, String title, String authors, String more) {
        return """
                <entry>
                  <id>http://arxiv.org/abs/%s</id>
                  <title>%s</title>
                  <updated>2023-11-02T10:00:00Z</updated>
                  <link href="https://arxiv.org/abs/%s" rel="alternate" type="text/html"/>
                  <link href="https://arxiv.org/pdf/%s" rel="related" type="application/pdf" title="pdf"/>
                  <summary>  We fly $n$ kites, at a cost of $O(n)$,
                and land 99%% of them.
                </summary>
                  <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
                  <published>2023-06-01T17:59:59Z</published>
                  %s
                  <arxiv:primary_category term="cs.LG"/>
                  %s
                </entry>
                """.formatted(
                        id,
                        title,
                        id,
                        id,
                        more,
                        Arrays.stream(authors.split(", ", -1))
                                .map(name -> "<author><name>" + name + "</name></author>")
                                .collect(Collectors.joining()));
    }

    /** An answer in JSON. */
    public static Page json(String json) {
        return Page.of("application/json", json);
    }

    @Override
    public void close() {
        server.close();
    }
}
