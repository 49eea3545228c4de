package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Settings.OptionProblem;
import dev.roundup.processor.model.Settings.RuleSetting;
import dev.roundup.processor.text.math.Macros;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionReaderTest {
    @Test
    void without_options_the_defaults_hold() {
        assertThat(OptionReader.read(Map.of()))
                .isEqualTo(new Settings(
                        "META-INF/resources/roundup",
                        Optional.empty(),
                        true,
                        new PageLook(Optional.empty(), true),
                        Macros.NONE,
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of()));
    }

    @Test
    void options_are_read(@TempDir Path folder) {
        Map<String, String> options = new HashMap<>();
        options.put("roundup.output", "static/papers");
        options.put("roundup.assets", folder.toString());
        options.put("roundup.annotations", "lab.*, lab.badges.Demo");
        options.put("roundup.rules", "orphan-paper=off , unknown-tag = warning,");
        options.put("roundup.formats", "page, csl-json");
        options.put("roundup.debug", null);
        options.put("roundup.docs", "https://lab.example/rules");
        Settings settings = OptionReader.read(options);
        assertThat(settings.output()).isEqualTo("static/papers");
        assertThat(settings.assets()).contains(folder);
        assertThat(settings.annotations()).containsExactly("lab.*", "lab.badges.Demo");
        assertThat(settings.rules())
                .containsExactly(new RuleSetting("orphan-paper", "off"), new RuleSetting("unknown-tag", "warning"));
        assertThat(settings.formats()).contains(Set.of(Format.PAGE, Format.CSL_JSON));
        assertThat(settings.debug()).isTrue();
        assertThat(settings.docs()).isEqualTo("https://lab.example/rules");
        assertThat(settings.problems()).isEmpty();
    }

    @Test
    void pages_refer_to_share_pictures_if_an_option_says_so() {
        assertThat(OptionReader.read(Map.of("roundup.cards", "true")).look().cards())
                .isTrue();
        assertThat(OptionReader.read(Map.of("roundup.cards", "false")).look().cards())
                .isFalse();
    }

    @Test
    void an_unknown_option_of_ours_is_a_problem_and_one_of_others_is_none() {
        assertThat(OptionReader.read(Map.of("roundup.asset", "/", "mapstruct.verbose", "true"))
                        .problems())
                .containsExactly(new OptionProblem(
                        "unknown option \"roundup.asset\"", Optional.of("did you mean \"roundup.assets\"?")));
    }

    @Test
    void an_option_that_became_a_rule_says_which() {
        assertThat(OptionReader.read(Map.of("roundup.people", "closed")).problems())
                .containsExactly(new OptionProblem(
                        "unknown option \"roundup.people\"",
                        Optional.of("write roundup.rules=unknown-author=error so that every author must be in the"
                                + " site's registry")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "../up", "a//b", "a/./b", "a b", "C:\\pages"})
    void a_folder_outside_the_class_output_is_refused(String output) {
        Settings settings = OptionReader.read(Map.of("roundup.output", output));
        assertThat(settings.problems()).hasSize(1);
        assertThat(settings.output()).isEqualTo("META-INF/resources/roundup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures", "/no/such/folder", "\0"})
    void assets_must_be_the_absolute_path_of_a_folder(String assets) {
        Settings settings = OptionReader.read(Map.of("roundup.assets", assets));
        assertThat(settings.problems()).hasSize(1);
        assertThat(settings.assets()).isEmpty();
        assertThat(settings.assetsKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "lab.", "1lab.*", "lab.*.Demo"})
    void a_pattern_that_names_no_annotations_is_refused(String pattern) {
        Settings settings = OptionReader.read(Map.of("roundup.annotations", pattern));
        assertThat(settings.problems()).hasSize(1);
        assertThat(settings.annotations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/rules", "file:///docs/rules", "https:///rules", "https://lab.example/my rules"})
    void the_pages_of_rules_must_have_an_address_on_the_web(String docs) {
        Settings settings = OptionReader.read(Map.of("roundup.docs", docs));
        assertThat(settings.problems()).hasSize(1);
        assertThat(settings.docs()).isEmpty();
    }

    @Test
    void the_record_of_links_is_read_and_its_broken_lines_are_problems(@TempDir Path folder) throws IOException {
        Path lock = folder.resolve("links.lock");
        Files.writeString(lock, "https://a.example/ ok 200 2026-05-04 2026-05-04\n<<<<<<< HEAD\n");
        Settings settings = OptionReader.read(Map.of("roundup.links", lock.toString()));
        assertThat(settings.links().orElseThrow().records()).containsOnlyKeys("https://a.example/");
        assertThat(settings.problems())
                .extracting(OptionProblem::message)
                .containsExactly("line 2 of " + lock + " cannot be read: it marks a conflict of git");
    }

    @Test
    void a_record_of_links_that_does_not_exist_is_a_problem() {
        Settings settings = OptionReader.read(Map.of("roundup.links", "no/links.lock"));
        assertThat(settings.links()).isEmpty();
        assertThat(settings.problems())
                .containsExactly(new OptionProblem(
                        "option roundup.links is not a file: \"no/links.lock\"",
                        Optional.of("write the absolute path of links.lock; roundup links makes it")));
    }

    @Test
    void an_unknown_format_is_a_problem_and_the_known_ones_are_kept() {
        Settings settings = OptionReader.read(Map.of("roundup.formats", "bibtx,atom,pdf"));
        assertThat(settings.problems())
                .containsExactly(
                        new OptionProblem(
                                "unknown format \"bibtx\" in option roundup.formats",
                                Optional.of("did you mean \"bibtex\"?")),
                        new OptionProblem(
                                "unknown format \"pdf\" in option roundup.formats",
                                Optional.of(
                                        "choose from atom,bibtex,calendar,catalog,csl-json,hugo,jekyll,markdown,page")));
        assertThat(settings.formats()).contains(Set.of(Format.ATOM));
        assertThat(OptionReader.read(Map.of("roundup.formats", "pdf")).formats())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_key_holds_a_hyphen(Option option) {
        assertThat(option.key()).matches("roundup\\.[a-z]+");
    }
}
