package dev.roundup.processor.render.page;

import dev.roundup.processor.render.output.InterfaceWords;
import java.util.Optional;

/**
 * Names entries and their controls for screen readers, which read "PDF" in a list of links without what stands around
 * it. A control is named by its own words and by the title, so the page has each title once.
 */
final class EntryNames {
    private final String order;
    private int titles;
    private int controls;

    EntryNames(InterfaceWords words) {
        this.order = words.of("of").startsWith("{}") ? "%2$s Of %1$s" : "%1$s Of %2$s";
    }

    /** The word between a control and the title of its paper. All names refer to the one element that has it. */
    static String between(InterfaceWords words) {
        return words.of("of").replace("{}", "").strip();
    }

    /** An id for the title of the next entry. */
    String nextTitle() {
        return "T" + ++titles;
    }

    /** Names a control such as "PDF": "PDF of The Title". */
    void of(TemplatePart control, String title) {
        name(control, order, title);
    }

    /** Names a control that is a verb, such as "Cite": "Cite The Title". */
    void act(TemplatePart control, String title) {
        name(control, "%1$s %2$s", title);
    }

    /** What is no control needs no name. */
    void none(TemplatePart words) {
        words.attribute("id", Optional.empty()).attribute("aria-labelledby", Optional.empty());
    }

    private void name(TemplatePart control, String form, String title) {
        String id = "L" + ++controls;
        control.attribute("id", id).attribute("aria-labelledby", form.formatted(id, title));
    }
}
