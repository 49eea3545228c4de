package dev.roundup.processor.check.people;

import dev.roundup.processor.check.people.WrittenNames.WrittenName;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.NameScraps;
import dev.roundup.processor.text.name.NameTex;
import java.util.List;
import java.util.stream.Stream;

/** Reports TeX in a name, which pages show as it is written. */
final class AuthorTex implements Check<Declaration> {
    private static final Rule RULE = Rule.error("author-tex", "name {value} in {member} of {owner} contains {tex}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return WrittenNames.of(declaration).stream()
                .flatMap(name -> finding(declaration, name))
                .toList();
    }

    /** Marks in the form of TeX, such as {@code $^1$}, are marks. */
    private static Stream<Finding> finding(Declaration owner, WrittenName name) {
        if (!NameScraps.in(name.value()).isEmpty()) {
            return Stream.of();
        }
        return NameTex.in(name.value()).stream()
                .map(tex -> FindingBuilder.of(RULE, owner)
                        .value(name.value())
                        .member(name.member())
                        .with(
                                "tex",
                                tex.lost()
                                        ? Quote.of(tex.written()) + ", a TeX accent that lost its backslash"
                                        : "the TeX " + Quote.of(tex.written()))
                        .fix(
                                tex.clean().map(WrittenNames::inOrder).map(clean -> WrittenNames.fix(name, clean)),
                                "write the letters themselves, such as \"é\"")
                        .at(name.origin()));
    }
}
