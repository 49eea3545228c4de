package dev.roundup.processor.text.math;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.mathml.MathMlElement;
import dev.roundup.processor.render.mathml.MathMlWriter;
import dev.roundup.testing.NuChecker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Formulas become valid HTML and MathML Core. */
class ValidMathMlTest {
    private static final Set<String> CORE = Set.of(
            "annotation",
            "math",
            "mfrac",
            "mi",
            "mmultiscripts",
            "mn",
            "mo",
            "mover",
            "mpadded",
            "mprescripts",
            "mroot",
            "mrow",
            "mspace",
            "msqrt",
            "mstyle",
            "msub",
            "msubsup",
            "msup",
            "mtable",
            "mtd",
            "mtext",
            "mtr",
            "munder",
            "munderover",
            "semantics");

    @Test
    void the_nu_checker_has_nothing_to_say() throws Exception {
        String formulas = Samples.all().stream()
                .map(sample -> "<p>" + Notation.html(MathMlWriter.math(sample.parsed())) + "</p>\n")
                .collect(joining());
        assertThat(messages(formulas)).isEmpty();
    }

    @Test
    void it_would_say_so() throws Exception {
        assertThat(messages("<p><math><mfrac><mi>a</mi></mfrac><mfoo></mfoo></math></p>"))
                .isNotEmpty();
    }

    @Test
    void every_element_is_one_of_core() throws Exception {
        Set<String> names = new TreeSet<>();
        Samples.all().forEach(sample -> collect(MathMlWriter.math(sample.parsed()), names));
        assertThat(names).isEqualTo(new TreeSet<>(CORE));
    }

    private static void collect(MathMlElement element, Set<String> names) {
        names.add(element.name());
        element.children().forEach(child -> collect(child, names));
    }

    private static List<String> messages(String body) throws Exception {
        String page = "<!DOCTYPE html><html lang=\"en\"><title>Formulas</title>\n" + body + "</html>";
        return NuChecker.html(page.getBytes(StandardCharsets.UTF_8));
    }
}
