package dev.roundup.processor.render.page;

import dev.roundup.processor.render.output.PackedText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheets of formulas, which pages and posts share. */
public enum FormulaStyle {
    /** All formulas, from the file {@code formulas.css}. */
    FORMULAS("formulas.css"),
    /** Formulas that may be wider than a phone, from the file {@code wide-formulas.css}. */
    WIDE_FORMULAS("wide-formulas.css"),
    /** Marks that browsers cannot stretch, from the file {@code drawn-marks.css}. */
    DRAWN_MARKS("drawn-marks.css");

    private final String rules;

    FormulaStyle(String file) {
        rules = TightRules.of(PackedText.of(FormulaStyle.class, file));
    }

    /** The rules that a page needs. */
    static String of(UsedFeatures needs) {
        return Stream.of(values())
                .filter(style -> switch (style) {
                    case FORMULAS -> needs.formulas();
                    case WIDE_FORMULAS -> needs.wideFormulas();
                    case DRAWN_MARKS -> needs.drawnMarks();
                })
                .map(style -> style.rules.replace("& ", ""))
                .collect(Collectors.joining());
    }

    /**
     * All rules, for formulas in an element.
     *
     * @param scope selects the element
     */
    public static String within(String scope) {
        return Stream.of(values()).map(style -> style.rules.replace("&", scope)).collect(Collectors.joining());
    }
}
