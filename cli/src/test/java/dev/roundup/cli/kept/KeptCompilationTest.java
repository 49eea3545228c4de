package dev.roundup.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.build.SiteCompiler;
import dev.roundup.cli.build.SiteCompiler.CompiledSite;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited, a build that keeps what did not change gives the same as one that keeps nothing. */
final class KeptCompilationTest {
    @TempDir
    Path folder = Path.of("");

    private Path project() throws IOException {
        return Files.createDirectories(folder.resolve("papers"));
    }

    private CompiledSite build(KeptCompilation kept, Map<String, String> options) throws IOException {
        SourceTree tree = SourceTree.of(List.of(project()));
        return new SiteCompiler(new TreeCompilation(tree, List.of(), options), kept).run();
    }

    private CompiledSite clean(Map<String, String> options) throws IOException {
        return build(KeptCompilation.of(folder.resolve("elsewhere")), options);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 7, 11})
    void random_edits_give_what_a_clean_build_gives(long seed) throws IOException {
        EditedProject edited = new EditedProject(project(), seed);
        KeptCompilation kept = KeptCompilation.of(project());
        List<String> edits = new ArrayList<>();
        int recompiled = 0;
        for (int step = 0; step < 30; step++) {
            CompiledSite now = build(kept, edited.options());
            same(now, clean(edited.options()), edits);
            recompiled += kept.compiled() <= 1 ? 1 : 0;
            if (step % 3 == 0) {
                kept.save();
                kept = KeptCompilation.of(project());
            }
            edits.add(edited.edit());
        }
        assertThat(recompiled).as("builds that compiled at most one source").isGreaterThan(10);
    }

    private static void same(CompiledSite now, CompiledSite clean, List<String> edits) {
        assertThat(now.findings()).as("after %s", edits).isEqualTo(clean.findings());
        if (clean.isComplete()) {
            assertThat(now.files().keySet())
                    .as("after %s", edits)
                    .isEqualTo(clean.files().keySet());
            clean.files()
                    .forEach((path, content) -> assertThat(now.files().get(path))
                            .as("%s after %s", path, edits)
                            .isEqualTo(content));
        }
    }

    @Test
    void one_changed_paper_is_the_only_source_that_is_compiled() throws IOException {
        new EditedProject(project(), 0);
        KeptCompilation first = KeptCompilation.of(project());
        build(first, Map.of());
        assertThat(first.compiled()).isEqualTo(10);
        first.save();
        Path paper = project().resolve("lab/Kite3.java");
        Files.writeString(paper, Files.readString(paper).replace("On Kite3", "Over Kite3"));
        KeptCompilation second = KeptCompilation.of(project());
        CompiledSite site = build(second, Map.of());
        assertThat(second.compiled()).isEqualTo(1);
        same(site, clean(Map.of()), List.of("a title"));
        KeptCompilation third = KeptCompilation.of(project());
        same(build(third, Map.of()), clean(Map.of()), List.of());
        assertThat(third.compiled()).as("since the second build was not saved").isEqualTo(1);
    }

    @Test
    void findings_of_other_sources_keep_their_places() throws IOException {
        new EditedProject(project(), 0);
        Path wrong = project().resolve("lab/Kite2.java");
        Files.writeString(wrong, Files.readString(wrong).replace("@Arxiv(\"", "@Arxiv(\"no "));
        KeptCompilation kept = KeptCompilation.of(project());
        build(kept, Map.of());
        Path paper = project().resolve("lab/Kite3.java");
        Files.writeString(paper, Files.readString(paper).replace("On Kite3", "Over Kite3"));
        CompiledSite site = build(kept, Map.of());
        assertThat(kept.compiled()).isEqualTo(1);
        assertThat(site.findings()).singleElement().satisfies(found -> {
            assertThat(found.file()).endsWith("Kite2.java");
            assertThat(found.line()).hasValue(7);
        });
        same(site, clean(Map.of()), List.of("a title"));
        Files.writeString(wrong, Files.readString(wrong).replace("@Arxiv(\"no ", "\n@Arxiv(\""));
        same(build(kept, Map.of()), clean(Map.of()), List.of("a title", "the id"));
        assertThat(kept.compiled()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "flipped", "empty", "foreign", "missing", "folder"})
    void a_broken_file_only_costs_time(String damage) throws IOException {
        new EditedProject(project(), 0);
        KeptCompilation first = KeptCompilation.of(project());
        build(first, Map.of());
        first.save();
        Path file = project().resolve(".roundup/sources");
        byte[] whole = Files.readAllBytes(file);
        Map<String, byte[]> contents = new HashMap<>();
        contents.put("cut", Arrays.copyOf(whole, whole.length / 2));
        byte[] flipped = whole.clone();
        flipped[whole.length / 3] ^= 8;
        contents.put("flipped", flipped);
        contents.put("empty", new byte[0]);
        contents.put("foreign", "something else\n".repeat(9).getBytes(UTF_8));
        Files.delete(file);
        if (damage.equals("folder")) {
            Files.createDirectories(file.resolve("inside"));
        } else if (!damage.equals("missing")) {
            Files.write(file, contents.get(damage));
        }
        KeptCompilation next = KeptCompilation.of(project());
        same(build(next, Map.of()), clean(Map.of()), List.of(damage));
        assertThat(next.compiled()).isEqualTo(10);
        next.save();
    }

    @Test
    void what_another_version_kept_is_not_read() throws IOException {
        Path file = folder.resolve("kept/sources");
        new KeptFile(file, "one").write(new KeptSources(Map.of(), Map.of()));
        assertThat(new KeptFile(file, "one").read()).isPresent();
        assertThat(new KeptFile(file, "two").read()).isEmpty();
        assertThat(Files.readString(folder.resolve("kept/.gitignore"))).isEqualTo("*\n");
    }

    @Test
    void two_builds_at_once_do_not_disturb_each_other() throws Exception {
        EditedProject edited = new EditedProject(project(), 3);
        for (int step = 0; step < 4; step++) {
            List<CompletableFuture<CompiledSite>> builds = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> builtAndSaved(edited.options())))
                    .limit(2)
                    .toList();
            CompiledSite clean = clean(edited.options());
            for (CompletableFuture<CompiledSite> build : builds) {
                same(build.get(), clean, List.of("step " + step));
            }
            edited.edit();
        }
        try (Stream<Path> files = Files.list(project().resolve(".roundup"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("nothing is left over")
                    .containsExactlyInAnyOrder(".gitignore", "sources");
        }
    }

    private CompiledSite builtAndSaved(Map<String, String> options) {
        try {
            KeptCompilation kept = KeptCompilation.of(project());
            CompiledSite site = build(kept, options);
            kept.save();
            return site;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A superuser may write there nevertheless, and then the next build has less to do. */
    @Test
    void a_read_only_folder_only_costs_time() throws IOException {
        new EditedProject(project(), 0);
        File folder = Files.createDirectories(project().resolve(".roundup")).toFile();
        assertThat(folder.setWritable(false)).isTrue();
        try {
            for (int i = 0; i < 2; i++) {
                KeptCompilation kept = KeptCompilation.of(project());
                same(build(kept, Map.of()), clean(Map.of()), List.of());
                kept.save();
            }
        } finally {
            assertThat(folder.setWritable(true)).isTrue();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_only_costs_time() throws IOException {
        new EditedProject(project(), 0);
        Files.writeString(project().resolve(".roundup"), "a file in its place");
        KeptCompilation kept = KeptCompilation.of(project());
        same(build(kept, Map.of()), clean(Map.of()), List.of());
        kept.save();
        assertThat(project().resolve(".roundup")).hasContent("a file in its place");
    }
}
