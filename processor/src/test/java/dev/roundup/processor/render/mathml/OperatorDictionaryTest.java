package dev.roundup.processor.render.mathml;

import static dev.roundup.processor.render.mathml.OperatorDictionary.category;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.mathml.OperatorDictionary.Category;
import dev.roundup.processor.render.mathml.OperatorDictionary.OperatorForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of MathML Core's operator dictionary. */
class OperatorDictionaryTest {
    @ParameterizedTest
    @CsvSource({
        "+, INFIX, B",
        "+, PREFIX, D",
        "−, PREFIX, D",
        "→, INFIX, A",
        "×, INFIX, C",
        "(, PREFIX, F",
        "), POSTFIX, G",
        "|, PREFIX, F",
        "|, INFIX, DEFAULT",
        "∑, PREFIX, J",
        "∫, PREFIX, H",
        "⏞, POSTFIX, I",
        "∂, PREFIX, L",
        "=, INFIX, DEFAULT",
        "mod, INFIX, DEFAULT",
        "≦̸, INFIX, DEFAULT"
    })
    void an_operator_has_a_category_in_a_form(String operator, OperatorForm form, Category category) {
        assertThat(category(operator, form)).isEqualTo(category);
    }

    @Test
    void a_comma_has_space_behind_it() {
        assertThat(category(",", OperatorForm.INFIX)).isEqualTo(Category.M);
    }

    @Test
    void a_form_that_is_not_there_is_replaced_by_one_that_is() {
        assertThat(category("(", OperatorForm.INFIX)).isEqualTo(Category.F);
        assertThat(category("∑", OperatorForm.INFIX)).isEqualTo(Category.J);
        assertThat(category("→", OperatorForm.PREFIX)).isEqualTo(Category.A);
    }

    @Test
    void only_fences_and_upright_arrows_grow_in_a_row() {
        assertThat(OperatorDictionary.growsInARow("(", Category.F)).isTrue();
        assertThat(OperatorDictionary.growsInARow("↑", Category.A)).isTrue();
        assertThat(OperatorDictionary.growsInARow("→", Category.A)).isFalse();
        assertThat(OperatorDictionary.growsInARow("+", Category.B)).isFalse();
    }
}
