package dev.roundup.processor.check;

import dev.roundup.processor.check.figures.FigureRules;
import dev.roundup.processor.check.ids.IdRules;
import dev.roundup.processor.check.links.LinkRules;
import dev.roundup.processor.check.options.OptionRules;
import dev.roundup.processor.check.outline.OutlineRules;
import dev.roundup.processor.check.people.PeopleRules;
import dev.roundup.processor.check.records.RecordRules;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Scope;
import dev.roundup.processor.check.tags.TagRules;
import dev.roundup.processor.check.template.TemplateRule;
import dev.roundup.processor.check.text.TextRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of rules, family by family. */
public final class Rulebook {
    /** All families, in the order of the documentation. */
    public static final List<Family> FAMILIES = List.of(
            OutlineRules.FAMILY,
            LinkRules.FAMILY,
            IdRules.FAMILY,
            TagRules.FAMILY,
            PeopleRules.FAMILY,
            RecordRules.FAMILY,
            TextRules.FAMILY,
            FigureRules.FAMILY,
            TemplateRule.FAMILY,
            OptionRules.family(Rulebook::byId));

    private static final Map<String, Rule> BY_ID = new LinkedHashMap<>();

    static {
        FAMILIES.forEach(family -> family.members().forEach(member -> {
            if (BY_ID.put(member.rule().id(), member.rule()) != null) {
                throw new IllegalStateException(
                        "two rules are called " + member.rule().id());
            }
        }));
    }

    private Rulebook() {}

    /** All rules by their ids, in the order of the documentation. */
    public static Map<String, Rule> byId() {
        return Collections.unmodifiableMap(BY_ID);
    }

    /** The rule with an id. */
    public static Optional<Rule> rule(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The checks of one scope. */
    static <T> List<Check<T>> checks(Scope<T> scope) {
        return FAMILIES.stream().flatMap(family -> family.checks(scope)).toList();
    }
}
