package dev.roundup.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguageServerTest {
    private static final String KITES = """
            package lab;

            import dev.roundup.Arxiv;
            import dev.roundup.Paper;

            @Paper(title = "Kites", authors = {"Ada Stein", "Bo Wind"})
            @Arxiv("2301.00001")
            interface Kites {}
            """;
    private static final String ADDRESS = KITES.replace("2301.00001", "https://arxiv.org/abs/2301.00001");
    private static final String TRACKED = KITES.replace("interface", """
            @dev.roundup.Link(kind = dev.roundup.LinkKind.CODE, url = "https://lab.example/kites?utm_source=mail")
            interface""");

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/main/java/lab"));
        file = Files.writeString(sources.resolve("Kites.java"), KITES);
        Files.writeString(sources.resolve("People.java"), """
                package lab;

                import dev.roundup.Person;

                final class People {
                    @Person
                    static final String CY_STORM = "Cy Storm";
                }
                """);
        Files.writeString(sources.resolve("Days.java"), """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2026-05-06",
                        sections = @Section(id = "main", papers = Kites.class))
                interface Days {}
                """);
    }

    private FakeEditor editor() throws Exception {
        return FakeEditor.on(folder, file, Map.of("roundup.docs", "https://lab.example/rules"));
    }

    @Test
    void a_finding_appears_while_you_type_and_its_quick_fix_makes_it_go() throws Exception {
        FakeEditor editor = editor();
        editor.open(KITES);
        editor.type(ADDRESS);
        List<Diagnostic> found = editor.diagnostics();
        assertThat(found).hasSize(1);
        Diagnostic id = found.get(0);
        assertThat(id.getSource()).isEqualTo("roundup");
        assertThat(id.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
        assertThat(id.getCode().getLeft()).isEqualTo("arxiv-id");
        assertThat(id.getCodeDescription().getHref()).isEqualTo("https://lab.example/rules/arxiv-id");
        assertThat(editor.marked(id.getRange())).contains("https://arxiv.org/abs/2301.00001");

        CodeAction action = editor.actions(id.getRange()).get(0);
        assertThat(action.getIsPreferred()).isTrue();
        assertThat(action.getDiagnostics()).containsExactly(id);
        assertThat(editor.actions(id.getRange(), "source.organizeImports")).isEmpty();
        assertThat(editor.after(action)).isEqualTo(KITES);
        editor.type(editor.after(action));
        assertThat(editor.diagnostics()).isEmpty();
        assertThat(file).hasContent(KITES);
    }

    @Test
    void a_proposal_is_offered_but_not_preferred() throws Exception {
        FakeEditor editor = editor();
        editor.open(TRACKED.replace("https://lab.example/kites?utm_source=mail", "http://lab.example/kites"));
        Diagnostic http = editor.diagnostics().get(0);
        CodeAction action = editor.actions(http.getRange()).get(0);
        assertThat(action.getIsPreferred()).isFalse();
        assertThat(editor.after(action)).contains("\"https://lab.example/kites\"");
    }

    @Test
    void what_is_closed_without_saving_is_forgotten() throws Exception {
        FakeEditor editor = editor();
        editor.open(ADDRESS);
        assertThat(editor.diagnostics()).hasSize(1);
        editor.close();
        assertThat(editor.published(file.toUri().toString(), null)).isEmpty();
    }

    @Test
    void files_that_others_change_are_read_again() throws Exception {
        FakeEditor editor = editor();
        Files.writeString(file, ADDRESS);
        editor.saved(file);
        List<Diagnostic> found = editor.published(file.toUri().toString(), null);
        assertThat(found).extracting(one -> one.getCode().getLeft()).containsExactly("arxiv-id");
        editor.exit();
    }

    @Test
    void a_check_that_fails_is_logged_and_offers_nothing_for_texts_that_are_gone() throws Exception {
        FakeEditor editor = editor();
        editor.open(ADDRESS);
        Diagnostic id = editor.diagnostics().get(0);
        for (String source : List.of("Kites", "People", "Days")) {
            Files.delete(file.resolveSibling(source + ".java"));
        }
        editor.saved(file);
        assertThat(editor.actions(id.getRange())).isEmpty();
        assertThat(editor.logged()).contains("contains no Java sources");
    }

    @Test
    void places_count_as_the_protocol_does_also_after_letters_outside_the_basic_plane() throws Exception {
        FakeEditor editor = editor();
        String line = ADDRESS.replace("Kites\"", "On \uD835\uDD38 kites\"").replace(")\n@Arxiv", ") @Arxiv");
        editor.open(line.replace("\n", "\r\n"));
        Diagnostic id = editor.diagnostics().stream()
                .filter(found -> found.getCode().getLeft().equals("arxiv-id"))
                .findFirst()
                .orElseThrow();
        assertThat(id.getRange().getStart().getCharacter())
                .isBetween(
                        line.lines().toList().get(5).indexOf("\"https"),
                        line.lines().toList().get(5).indexOf("https"));
        assertThat(editor.after(editor.actions(id.getRange()).get(0)))
                .isEqualTo(line.replace("https://arxiv.org/abs/", "").replace("\n", "\r\n"));
    }

    @Test
    void a_finding_can_be_allowed_but_only_with_a_reason() throws Exception {
        FakeEditor editor = editor();
        editor.open(TRACKED);
        Diagnostic tracked = editor.diagnostics().get(0);
        assertThat(tracked.getCode().getLeft()).isEqualTo("link-tracking");
        CodeAction allow = editor.actions(tracked.getRange()).stream()
                .filter(action -> action.getTitle().startsWith("Allow"))
                .findFirst()
                .orElseThrow();
        assertThat(allow.getTitle()).isEqualTo("Allow link-tracking here, because …");
        String allowed = editor.after(allow);
        assertThat(allowed)
                .startsWith("package lab;\n\nimport dev.roundup.Allow;\nimport dev.roundup.Arxiv;\n")
                .contains("\n@Allow(value = \"link-tracking\", because = \"\")\n@Paper(");
        editor.type(allowed);
        assertThat(editor.diagnostics())
                .extracting(found -> found.getCode().getLeft())
                .containsExactlyInAnyOrder("unused-allow", "link-tracking");
        editor.type(allowed.replace("because = \"\"", "because = \"the mail counts\""));
        assertThat(editor.diagnostics()).isEmpty();
        assertThat(editor.hover(editor.find("link-tracking"))).startsWith("# link-tracking");
    }

    @Test
    void hover_shows_the_page_of_the_rule() throws Exception {
        FakeEditor editor = editor();
        editor.open(TRACKED);
        assertThat(editor.hover(editor.find("utm_source")))
                .startsWith("# link-tracking")
                .doesNotContain("](../", ".md)");
        assertThat(editor.hover(new Position(0, 2))).isEmpty();
    }

    @Test
    void names_of_other_papers_and_of_people_are_proposed() throws Exception {
        FakeEditor editor = editor();
        editor.open(KITES);
        editor.type(ADDRESS);
        editor.diagnostics();
        editor.type(KITES.replace("Bo Wind", "C"));
        Position at = editor.find("C\"}");
        List<CompletionItem> items = editor.completion(new Position(at.getLine(), at.getCharacter() + 1));
        assertThat(items).extracting(CompletionItem::getLabel).containsExactly("Ada Stein", "Cy Storm");
        TextEdit edit = items.get(1).getTextEdit().getLeft();
        assertThat(editor.after(List.of(edit))).isEqualTo(KITES.replace("Bo Wind", "Cy Storm"));
        assertThat(editor.completion(editor.find("interface"))).isEmpty();
    }

    @Test
    void papers_are_proposed_as_classes_with_their_import() throws Exception {
        Path sources = file.resolveSibling("sky");
        Files.createDirectories(sources);
        Files.writeString(sources.resolve("Sky.java"), """
                package lab.sky;

                public interface Sky {
                    @dev.roundup.Paper(title = "Clouds", authors = "Ada Stein")
                    interface Clouds {}
                }
                """);
        Path days = file.resolveSibling("Days.java");
        String source = Files.readString(days);
        FakeEditor editor = FakeEditor.on(folder, days, Map.of());
        editor.open(source);
        editor.diagnostics();
        editor.type(source.replace("Kites.class", "{Kites.class, Sk}"));
        Position at = editor.find("Sk}");
        List<CompletionItem> items = editor.completion(new Position(at.getLine(), at.getCharacter() + 2));
        assertThat(items).extracting(CompletionItem::getLabel).containsExactlyInAnyOrder("Kites", "Sky.Clouds");
        CompletionItem clouds = items.stream()
                .filter(item -> item.getDetail().equals("Clouds"))
                .findFirst()
                .orElseThrow();
        List<TextEdit> edits = new ArrayList<>(List.of(clouds.getTextEdit().getLeft()));
        edits.addAll(clouds.getAdditionalTextEdits());
        assertThat(editor.after(edits))
                .isEqualTo(source.replace("Kites.class", "{Kites.class, Sky.Clouds.class}")
                        .replace("dev.roundup.*;\n", "dev.roundup.*;\nimport lab.sky.Sky;\n"));
        editor.type(editor.after(edits));
        assertThat(editor.diagnostics()).isEmpty();
    }

    @Test
    void classes_are_proposed_only_where_they_are_asked_for() throws Exception {
        Path days = file.resolveSibling("Days.java");
        String source = Files.readString(days);
        FakeEditor editor = FakeEditor.on(folder, days, Map.of());
        editor.open(source);
        editor.diagnostics();
        assertThat(editor.completion(editor.find("Days {}"))).isEmpty();
        assertThat(editor.completion(editor.find("sections"))).isEmpty();
        assertThat(editor.completion(editor.find("papers"))).isEmpty();
        String registries = source.replace("@Roundup(", "@Site(people = ) @Roundup(venue = , ");
        editor.type(registries);
        Position people = editor.find(") @Roundup");
        assertThat(editor.completion(people))
                .extracting(CompletionItem::getLabel)
                .containsExactly("People");
        assertThat(editor.completion(editor.find(", slug"))).isEmpty();
    }

    @Test
    void half_typed_sources_show_the_errors_of_the_compiler_and_nothing_breaks() throws Exception {
        FakeEditor editor = editor();
        editor.open(KITES.replace("{}", "{"));
        assertThat(editor.diagnostics()).extracting(Diagnostic::getSource).containsOnly("javac");
        for (int end = KITES.indexOf("@Paper"); end < KITES.length(); end += 9) {
            editor.type(KITES.substring(0, end));
            Position last = new Position(5, 40);
            editor.completion(last);
            editor.hover(last);
        }
        editor.type(KITES);
        assertThat(editor.diagnostics()).isEmpty();
    }
}
