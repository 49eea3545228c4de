package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Venue;
import java.util.List;
import java.util.stream.Stream;

/** Reports a roundup or an appearance whose venue is a type without {@code @Venue}. */
final class NotAVenue implements Check<Declaration> {
    private static final Rule RULE = Rule.error("not-a-venue", "{value} in {member} of {owner} is not a @Venue");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return strangers(roundup, "@Roundup(venue)", roundup.venueReference().stream());
        }
        if (declaration instanceof Paper paper) {
            return strangers(
                    paper,
                    "@AppearedIn(venue)",
                    paper.presentation().appearances().stream().map(Appearance::venue));
        }
        return List.of();
    }

    private List<Finding> strangers(Declaration owner, String member, Stream<Reference<Venue>> venues) {
        return venues.filter(venue -> venue.target().isEmpty())
                .map(venue -> FindingBuilder.of(RULE, owner)
                        .value(venue.type().qualified())
                        .member(member)
                        .help("add @Venue to it, or name a class that has it")
                        .at(venue.origin()))
                .toList();
    }
}
