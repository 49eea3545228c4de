package dev.roundup.processor.render.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The CSS rules that draw an icon before each link. There is one rule for each kind, however many links there are. */
final class LinkIcons {
    private static final Pattern RULE_END = Pattern.compile("(?<=})\\s*(?=\\[)");

    private LinkIcons() {}

    /** Returns the rules that a page needs, and removes their style element. */
    static String take(TemplatePart rules, UsedFeatures needs) {
        String all = rules.element().data();
        rules.remove();
        return RULE_END.splitAsStream(all).filter(needs::icon).collect(Collectors.joining("\n"));
    }
}
