package dev.roundup.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A format that is not chosen is neither written nor computed. */
class FormatsTest {
    private static final String RENDER = "dev.roundup.processor.render.";
    private static final String MARKUP = "dev.roundup.processor.markup.";

    /** Classes that posts of both kinds need, and the one that each folder for Hugo needs for its {@code cite.bib}. */
    private static final Map<Format, List<String>> SHARED = Map.of(
            Format.JEKYLL, List.of("post.PostBody", "post.PostElements"),
            Format.HUGO, List.of("post.PostBody", "post.PostElements", "cite.BibtexRenderer", "cite.TexTitle"));

    private static final Map<Format, List<String>> CLASSES = Map.of(
            Format.PAGE, List.of("page.PageScript", "page.PagePolicy", "page.LinkedData"),
            Format.JEKYLL, List.of("post.JekyllPost", "post.PostFrontMatter"),
            Format.HUGO, List.of("hugo.HugoContent", "hugo.HugoPost", "hugo.HugoPublication"),
            Format.MARKDOWN, List.of("markdown.MarkdownContent", "markdown.MarkdownText"),
            Format.BIBTEX, List.of("cite.BibtexRenderer", "cite.TexTitle"),
            Format.CSL_JSON, List.of("cite.CslRenderer"),
            Format.ATOM, List.of("feed.AtomRenderer"),
            Format.CALENDAR, List.of("calendar.CalendarRenderer", "calendar.CalendarLines"),
            Format.CATALOG, List.of("catalog.CatalogRenderer", "catalog.CatalogPapers"));

    @ParameterizedTest
    @CsvSource({"BIBTEX, papers.bib", "CSL_JSON, papers.json", "ATOM, feed.xml"})
    void what_was_chosen_is_written_alone(Format format, String file) {
        assertThat(Pages.files(of(format))).containsOnlyKeys(file);
    }

    @Test
    void a_calendar_has_one_file_for_all_sessions_and_one_for_each_paper_with_sessions() {
        assertThat(Pages.files(of(Format.CALENDAR))).containsOnlyKeys("equivariant-gliders.ics", "sessions.ics");
    }

    @Test
    void without_sessions_nothing_of_calendars_is_written_or_loaded() throws Exception {
        Roundup silent = RoundupBuilder.roundup("Neso")
                .section("main", PaperBuilder.paper("Glider").build())
                .build();
        assertThat(Pages.files(silent).keySet()).noneMatch(name -> name.endsWith(".ics"));
        assertThat(Pages.html(silent)).doesNotContain("schedule", "data-end", "formatRange");
        try (Watching loader = new Watching()) {
            loader.render(silent);
            assertThat(loader.loaded).noneMatch(name -> name.contains(".calendar.") || name.endsWith(".Schedule"));
        }
    }

    @Test
    void a_page_has_its_pictures_with_it() {
        assertThat(Pages.files(of(Format.PAGE)))
                .containsKeys("index.html", "logo.svg")
                .doesNotContainKey("papers.bib");
    }

    @Test
    void a_post_has_the_pictures_of_the_page_with_it() {
        assertThat(Pages.files(of(Format.JEKYLL)))
                .containsKeys("_posts/2023-11-20-neurips-2023.html", "logo.svg")
                .doesNotContainKeys("index.html", "papers.bib");
    }

    @Test
    void a_folder_for_hugo_is_all_that_is_written() {
        assertThat(Pages.files(of(Format.HUGO)).keySet())
                .allMatch(name -> name.startsWith("hugo/"))
                .contains("hugo/content/post/neurips-2023/index.md", "hugo/content/post/neurips-2023/logo.svg");
    }

    @Test
    void what_shows_papers_is_rendered_for_no_other_format() throws Exception {
        try (Watching loader = new Watching()) {
            loader.render(of(Format.BIBTEX));
            assertThat(loader.loaded).doesNotContain(RENDER + "PageRenderer", RENDER + "PageTemplate");
        }
    }

    @Test
    void a_roundup_may_only_be_checked() {
        assertThat(Pages.files(of())).isEmpty();
        assertThat(Pages.renderers(of()).catalog()).isEmpty();
    }

    @Test
    void a_draft_is_written_whatever_the_formats_and_nothing_else() {
        assertThat(Pages.texts(Pages.renderers(of(Format.BIBTEX)).draft(List.of())))
                .containsKeys("draft.html", "logo.svg")
                .doesNotContainKeys("papers.bib", "index.html");
    }

    @ParameterizedTest
    @EnumSource
    void the_classes_of_other_formats_are_not_loaded(Format format) throws Exception {
        try (Watching loader = new Watching()) {
            loader.render(of(format));
            CLASSES.forEach((other, classes) -> classes.forEach(name -> {
                if (other == format || SHARED.getOrDefault(format, List.of()).contains(name)) {
                    assertThat(loader.loaded).contains(RENDER + name);
                } else {
                    assertThat(loader.loaded).doesNotContain(RENDER + name);
                }
            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_a_feed_is_xml_and_only_what_shows_papers_html(Format format) throws Exception {
        try (Watching loader = new Watching()) {
            loader.render(of(format));
            assertThat(loader.loaded.contains(MARKUP + "Xml")).isEqualTo(format == Format.ATOM);
            assertThat(loader.loaded.contains(MARKUP + "HtmlWriter"))
                    .isEqualTo(format == Format.PAGE || format == Format.JEKYLL || format == Format.HUGO);
            assertThat(loader.loaded.contains(RENDER + "post.PostBody"))
                    .isEqualTo(format == Format.JEKYLL || format == Format.HUGO);
        }
    }

    private static Roundup of(Format... formats) {
        Roundup sample = SampleRoundup.roundup();
        RoundupBuilder builder = RoundupBuilder.roundup("Neso2023")
                .site(SampleRoundup.site())
                .venue(SampleRoundup.venue())
                .formats(formats);
        sample.body().sections().forEach(builder::section);
        return builder.build();
    }

    /** Loads our renderers itself, and remembers their names. */
    private static final class Watching extends URLClassLoader {
        final Set<String> loaded = new TreeSet<>();

        Watching() {
            super(
                    new URL[] {
                        Renderers.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    FormatsTest.class.getClassLoader());
        }

        void render(Roundup roundup) throws ReflectiveOperationException {
            Class<?> type = loadClass(RENDER + "Renderers");
            Object renderers = type.getConstructor(Roundup.class, String.class, PageLook.class)
                    .newInstance(roundup, Pages.OUTPUT, new PageLook(Optional.empty(), false));
            type.getMethod("catalog").invoke(renderers);
            type.getMethod("files").invoke(renderers);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(RENDER) && !name.startsWith(MARKUP)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            loaded.add(name);
            return findClass(name);
        }
    }
}
