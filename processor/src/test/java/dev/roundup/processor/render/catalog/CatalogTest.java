package dev.roundup.processor.render.catalog;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundup.catalog.CatalogLink;
import dev.roundup.catalog.CatalogPaper;
import dev.roundup.catalog.CatalogSection;
import dev.roundup.processor.markup.ValidText;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.output.Output;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    @TempDir
    private Path classes;

    @Test
    void has_a_constant_a_paper() throws Exception {
        Class<?> catalog = compile(SampleRoundup.roundup());
        CatalogPaper gliders =
                (CatalogPaper) catalog.getField("EQUIVARIANT_GLIDERS").get(null);

        assertThat(catalog.getName()).isEqualTo("lab.Neso2023Catalog");
        assertThat(gliders.id()).isEqualTo("equivariant-gliders");
        assertThat(gliders.title()).isEqualTo("Equivariant Gliders: Learning to Soar on a Sphere");
        assertThat(gliders.authors()).contains("Bj\u00f6rn \u00d8rsted");
        assertThat(gliders.tags()).containsExactly("Equivariance", "Reinforcement learning", "Atmospheric models");
        assertThat(gliders.badges()).containsExactly("Oral Presentation");
        assertThat(gliders.links())
                .extracting(CatalogLink::label)
                .containsExactly("Paper", "PDF on arXiv", "PDF on papers.example.net", "Code");
    }

    @Test
    void lists_sections_and_papers_in_order() throws Exception {
        Class<?> catalog = compile(SampleRoundup.roundup());

        assertThat(papers(catalog))
                .extracting(CatalogPaper::id)
                .hasSize(6)
                .endsWith("lanterns-in-fog", "maps-without-names");
        assertThat((List<?>) call(catalog, "sections"))
                .extracting(section -> ((CatalogSection) section).id() + "/" + ((CatalogSection) section).title())
                .containsExactly("main/", "workshops/Workshops");
    }

    @Test
    void finds_papers_by_tag_and_badge() throws Exception {
        Class<?> catalog = compile(SampleRoundup.roundup());

        assertThat(papers(catalog, "byTag", "Reinforcement learning"))
                .extracting(CatalogPaper::id)
                .containsExactly("equivariant-gliders");
        assertThat(papers(catalog, "byBadge", "Oral Presentation"))
                .extracting(CatalogPaper::id)
                .contains("equivariant-gliders");
        assertThat(papers(catalog, "byTag", "reinforcement")).isEmpty();
    }

    @Test
    void documents_a_paper_by_its_title_and_links() throws Exception {
        Roundup roundup = roundup("R")
                .section(
                        "main",
                        paper("P")
                                .title("A & B")
                                .link(LinkKind.PAPER, "Paper <1>", "https://papers.example.org/*/?a=1&b=2")
                                .link(LinkKind.CODE, "Code", "https://papers.example.org/{not an address}")
                                .build())
                .build();

        compile(roundup);
        assertThat(source(roundup).code()).contains("""
                     * A &#38; B
                     * <br><a href="https://papers.example.org/%2A/?a=1&amp;b=2">Paper &#60;1&#62;</a>
                     */
                """);
    }

    @Test
    void opens_the_page() throws Exception {
        Class<?> catalog = compile(SampleRoundup.roundup());
        Path page = classes.resolve("META-INF/resources/roundup/neso-2023/index.html");

        assertThatThrownBy(() -> call(catalog, "page")).hasRootCauseInstanceOf(IllegalStateException.class);
        Files.createDirectories(page.getParent());
        Files.writeString(page, "the page");
        try (InputStream opened = (InputStream) call(catalog, "page")) {
            assertThat(new String(opened.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("the page");
        }
    }

    @Test
    void carries_the_digest_of_its_content() {
        Output.JavaSource once = source(SampleRoundup.roundup());
        Output.JavaSource other = source(roundup("Neso2023").section("main").build());

        assertThat(once.code()).contains("@RoundupGenerated(\"" + once.digest() + "\")");
        assertThat(once.digest()).hasSize(16).isNotEqualTo(other.digest());
        assertThat(once).isEqualTo(source(SampleRoundup.roundup()));
    }

    @Test
    void names_never_collide() throws Exception {
        Class<?> catalog = compile(roundup("R")
                .section(
                        "main",
                        paper("Papers").build(),
                        paper("Sections").build(),
                        paper("HTTPServer").build(),
                        paper("HttpServer").build(),
                        paper("\u00dcber").build(),
                        paper("_").build(),
                        paper("$1").build())
                .build());

        assertThat(papers(catalog)).hasSize(7);
    }

    @Test
    void hostile_titles_are_words() throws Exception {
        List<String> titles = List.of(
                "*/ class X {",
                "{@link Nothing} @throws x <b> & </p>",
                "a\\u000a*/ \\u0022 \\",
                "\"quoted\" 'x' \t $L $S $T",
                "\0 \ud800 \u2028 \u00e9\\\u00e9");
        Paper[] papers = IntStream.range(0, titles.size())
                .mapToObj(i -> paper("P" + i)
                        .title(titles.get(i))
                        .authors(titles.get(i))
                        .build())
                .toArray(Paper[]::new);
        Class<?> catalog = compile(roundup("R").section("main", papers).build());

        assertThat(papers(catalog))
                .extracting(paper -> paper.authors().get(0))
                .containsExactlyElementsOf(titles.stream()
                        .map(title -> ValidText.of(title).replace('\t', ' '))
                        .toList());
    }

    @Test
    void lines_and_tabs_in_lists_are_blanks() throws Exception {
        Class<?> catalog = compile(roundup("R")
                .section(
                        "main",
                        paper("P")
                                .title("Kites\n\t\nand Owls")
                                .authors("Ada", "\t", "Bo\n\t\nSample")
                                .badge("Oral", false)
                                .badge("\t", false)
                                .badge("Best\nPaper", true)
                                .link(LinkKind.PDF, "The\nPDF", "https://papers.example.org/kites.pdf")
                                .build())
                .build());

        CatalogPaper kites = papers(catalog).get(0);
        assertThat(kites.authors()).containsExactly("Ada", " ", "Bo   Sample");
        assertThat(kites.badges()).containsExactly("Oral", " ", "Best Paper");
        assertThat(kites.tags()).isEmpty();
        assertThat(kites.links()).extracting(CatalogLink::label).containsExactly("The PDF");
    }

    @Test
    @Tag("slow")
    void has_all_authors_of_a_large_collaboration() throws Exception {
        String[] authors = IntStream.range(0, 6_000)
                .mapToObj(i -> "Author of a Large Collaboration " + i)
                .toArray(String[]::new);
        Class<?> catalog = compile(roundup("R")
                .section("main", paper("P").authors(authors).build())
                .build());

        assertThat(papers(catalog))
                .singleElement()
                .extracting(CatalogPaper::authors)
                .isEqualTo(List.of(authors));
    }

    @Test
    void is_named_after_the_types_around_the_outline() throws Exception {
        Roundup nested = roundup(new TypeName("", List.of("Outer", "Inner"))).build();

        assertThat(compile(nested).getName()).isEqualTo("OuterInnerCatalog");
    }

    @Test
    @Tag("slow")
    void has_room_for_many_papers() throws Exception {
        String[] authors = IntStream.range(0, 12).mapToObj(i -> "Author " + i).toArray(String[]::new);
        Paper[] papers = IntStream.range(0, 1200)
                .mapToObj(i -> paper("Paper" + i)
                        .title("Title " + i)
                        .authors(authors)
                        .tags("T" + i)
                        .build())
                .toArray(Paper[]::new);
        RoundupBuilder roundup = roundup("R").section("main", papers);

        assertThat(papers(compile(roundup.build()))).hasSize(1200);
    }

    @Test
    @Tag("slow")
    void has_room_for_more_papers_than_a_class_has_for() throws Exception {
        Paper[] papers = IntStream.range(0, 20_000)
                .mapToObj(i ->
                        paper("Paper" + i).title("Title " + i).tags("Kites").build())
                .toArray(Paper[]::new);
        Class<?> catalog = compile(
                roundup("R")
                        .section("main", papers)
                        .section("again", papers[19_999])
                        .build(),
                new Unit("client.Client", """
                        package client;

                        import static lab.RCatalog.PAPER0;

                        public interface Client {
                            static java.util.List<String> ids() {
                                return java.util.List.of(PAPER0.id(), lab.RCatalog.PAPER19999.id());
                            }
                        }
                        """));

        assertThat(papers(catalog))
                .hasSize(20_001)
                .last()
                .isSameAs(papers(catalog).get(19_999));
        assertThat(papers(catalog, "byTag", "Kites").get(12_345).title()).isEqualTo("Title 12345");
        assertThat(call(catalog.getClassLoader().loadClass("client.Client"), "ids"))
                .isEqualTo(List.of("paper0", "paper19999"));
    }

    private static List<CatalogPaper> papers(Class<?> catalog) throws ReflectiveOperationException {
        return ((List<?>) call(catalog, "papers"))
                .stream().map(CatalogPaper.class::cast).toList();
    }

    private static List<CatalogPaper> papers(Class<?> catalog, String method, String value)
            throws ReflectiveOperationException {
        return ((List<?>) catalog.getMethod(method, String.class).invoke(null, value))
                .stream().map(CatalogPaper.class::cast).toList();
    }

    private static Object call(Class<?> catalog, String method) throws ReflectiveOperationException {
        Method found = catalog.getMethod(method);
        return found.invoke(null);
    }

    private static Output.JavaSource source(Roundup roundup) {
        return Pages.renderers(roundup).catalog().orElseThrow();
    }

    /** Compiles the catalogue without any warning. The compiler reads its source as ASCII. */
    private Class<?> compile(Roundup roundup, Unit... clients) throws Exception {
        Output.JavaSource source = source(roundup);
        assertThat(source.code())
                .isEqualTo(new String(source.code().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        List<Unit> units = new ArrayList<>(List.of(clients));
        units.add(new Unit(source.type().qualified(), source.code()));
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-d",
                classes.toString(),
                "-classpath",
                Path.of(CatalogPaper.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, units)
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(messages.toString()).isEmpty();
        // Stays open, because the class is used later.
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CatalogTest.class.getClassLoader());
        return loader.loadClass(source.type().qualified());
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final String code;

        Unit(String type, String code) {
            super(URI.create("string:///" + type.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
