package dev.roundup.processor.render.page;

import dev.roundup.processor.render.output.PackedText;

/** The style sheet of formulas, from the file {@code formulas.css}. Pages and posts share it. */
public final class FormulaStyle {
    private static final String RULES = TightRules.of(PackedText.of(FormulaStyle.class, "formulas.css"));

    private FormulaStyle() {}

    /**
     * The rules for formulas in an element.
     *
     * @param scope selects the element; empty for all formulas of a page
     */
    public static String within(String scope) {
        return RULES.replace(scope.isEmpty() ? "& " : "&", scope);
    }
}
