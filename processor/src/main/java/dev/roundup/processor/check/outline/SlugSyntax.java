package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.Letters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a slug or an id that is not lower-case ASCII letters and digits, in words joined by single hyphens. */
final class SlugSyntax implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("slug-syntax", "{value} in {member} of {owner} cannot be part of an address");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return Stream.concat(
                            finding(roundup, "@Roundup(slug)", roundup.slug()),
                            roundup.body().sections().stream()
                                    .flatMap(section -> finding(roundup, "@Section(id)", section.id())))
                    .toList();
        }
        if (declaration instanceof Publications list) {
            return finding(list, "@Publications(slug)", list.slug()).toList();
        }
        return declaration instanceof Paper paper
                ? Stream.concat(
                                id(paper),
                                paper.anchors().formerIds().stream().flatMap(former -> former(paper, former)))
                        .toList()
                : List.of();
    }

    /** Checks the id of a paper. If it was made from the name of the class, the help is to write an id. */
    private Stream<Finding> id(Paper paper) {
        if (KebabCase.is(paper.anchors().id().value())) {
            return Stream.of();
        }
        String name = paper.type().simple();
        if (!paper.anchors().id().value().equals(KebabCase.of(name))) {
            return finding(paper, "@Paper(id)", paper.anchors().id());
        }
        return Stream.of(FindingBuilder.of(RULE, paper)
                .value(name)
                .member("the class name")
                .help("write id = \"…\" in @Paper, with only the letters a to z, digits and hyphens")
                .at(paper.anchors().id().origin()));
    }

    /** Checks a former id. It may have any form that HTML accepts (HTML, section 3.2.6). */
    private Stream<Finding> former(Paper paper, Located<String> former) {
        boolean fine = !former.value().isEmpty() && former.value().chars().noneMatch(Character::isWhitespace);
        return fine
                ? Stream.of()
                : Stream.of(FindingBuilder.of(RULE, paper)
                        .value(former.value())
                        .member("@Paper(formerIds)")
                        .help("write what followed # in the old address")
                        .at(former.origin()));
    }

    private Stream<Finding> finding(Declaration owner, String member, Located<String> slug) {
        if (KebabCase.is(slug.value())) {
            return Stream.of();
        }
        return Stream.of(FindingBuilder.of(RULE, owner)
                .value(slug.value())
                .member(member)
                .fix(
                        mended(slug.value()).map(meant -> Fix.write(slug, meant).proposed()),
                        "use only the letters a to z, digits, and single hyphens between words")
                .at(slug.origin()));
    }

    private static Optional<String> mended(String value) {
        String mended = Letters.fold(value).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Optional.of(mended).filter(word -> !word.isEmpty());
    }
}
