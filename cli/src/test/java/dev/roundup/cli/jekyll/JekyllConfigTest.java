package dev.roundup.cli.jekyll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundup.cli.CommandFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JekyllConfigTest {
    private static JekyllConfig config(String text) {
        return new JekyllConfig(Path.of("_config.yml"), text);
    }

    private static String excluding(String text) {
        return config(text).excluding("papers").text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exclude: [a, b]\\n | exclude: [a, b, papers]\\n",
                "exclude: []\\n | exclude: [papers]\\n",
                "exclude: [a,]\\n | exclude: [a,papers]\\n",
                "exclude: [a] # not built\\n | exclude: [a, papers] # not built\\n",
                "exclude:\\n- a # one\\n- b\\nx: 1\\n | exclude:\\n- a # one\\n- b\\n- papers\\nx: 1\\n",
                "exclude:\\n    - a\\n    # b\\nx: 1 | exclude:\\n    - a\\n    - papers\\n    # b\\nx: 1",
                "exclude:\\n  - a | exclude:\\n  - a\\n  - papers\\n",
                "exclude:\\r\\n  - a\\r\\nx: 1\\r\\n | exclude:\\r\\n  - a\\r\\n  - papers\\r\\nx: 1\\r\\n",
                "exclude:\\nx: 1\\n | exclude:\\n  - papers\\nx: 1\\n",
                "title: 𝔏ab\\nexclude: [é]\\n | title: 𝔏ab\\nexclude: [é, papers]\\n"
            })
    void a_folder_is_added_and_all_else_stays(String before, String after) {
        assertThat(excluding(before.translateEscapes())).isEqualTo(after.translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"exclude: [papers]\n", "exclude:\n  - papers/\n", "exclude:\n  - 'papers'"})
    void what_is_excluded_already_is_not_added_again(String text) {
        assertThat(excluding(text)).isEqualTo(text);
    }

    @Test
    void a_new_list_keeps_what_jekyll_excludes_by_itself() {
        assertThat(excluding("title: Lab")).isEqualTo("""
                title: Lab
                exclude:
                  - Gemfile
                  - Gemfile.lock
                  - node_modules
                  - vendor/bundle/
                  - vendor/cache/
                  - vendor/gems/
                  - vendor/ruby/
                  - papers
                """);
        assertThat(excluding("")).startsWith("exclude:\n");
        assertThat(excluding("# nothing yet\n")).startsWith("# nothing yet\nexclude:\n");
    }

    @Test
    void names_that_yaml_takes_for_something_else_are_quoted() {
        assertThat(config("exclude: [a]").excluding("yes").text()).isEqualTo("exclude: [a, \"yes\"]");
        assertThat(config("exclude: [a]").excluding("2024").text()).isEqualTo("exclude: [a, \"2024\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exclude: other\n", "exclude: {a: b}\n", "all: &all [a]\nexclude: *all\n"})
    void what_cannot_be_edited_surely_is_left_to_its_owner(String text) {
        assertThatThrownBy(() -> excluding(text))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("add \"papers\" to it yourself");
    }

    @Test
    void values_are_read_as_yaml_has_them() {
        JekyllConfig config = config("title: \"Lab: ours\"\nurl: https://lab.example.org # here\nempty:\n");
        assertThat(config.value("title")).hasValue("Lab: ours");
        assertThat(config.value("url")).hasValue("https://lab.example.org");
        assertThat(config.value("empty")).isEmpty();
        assertThat(config.value("none")).isEmpty();
    }

    @Test
    void the_baseurl_has_one_solidus_in_front() {
        assertThat(config("baseurl: lab/").baseurl()).isEqualTo("/lab");
        assertThat(config("baseurl: /\n").baseurl()).isEmpty();
        assertThat(config("title: Lab").baseurl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "- a\n", "a: b\n\t- c", "just words"})
    void what_is_no_configuration_is_a_failure(String text) {
        assertThatThrownBy(() -> config(text).value("title")).isInstanceOf(CommandFailure.class);
    }
}
