package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.text.MixedScripts;
import java.util.List;
import java.util.Set;

/** Reports a name of a person in which a letter of another script looks like one of the name's own. */
final class NameLookalike implements Check<ShownText> {
    private static final Rule RULE =
            Rule.error("name-lookalike", "name {value} in {member} of {owner} contains {letter}");

    private static final Set<String> MEMBERS =
            Set.of("@Paper(authors)", "@Roundup(author)", "@Person(name)", "@Person(alsoKnownAs)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        boolean ofPerson = MEMBERS.contains(text.member())
                || (text.owner() instanceof Person && text.member().equals("the value"));
        return text.ascii() || !ofPerson
                ? List.of()
                : MixedScripts.in(text.value())
                        .map(mixed -> FindingBuilder.of(RULE, text.owner())
                                .value(text.value())
                                .member(text.member())
                                .with("letter", mixed.words())
                                .fix(Fix.write(text.replaced(0, text.value().length(), mixed.plain())))
                                .at(text.origin()))
                        .stream()
                        .toList();
    }
}
