package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.ConferenceSite;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a page whose title names another conference than its venue. */
final class TitleWrongVenue implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("title-wrong-venue", "conference {value} in {member} of {owner} is not the venue {venue}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return roundup
                .venue()
                .flatMap(venue -> {
                    Set<ConferenceSite> named =
                            ConferenceSite.namedIn(roundup.metadata().title().plain());
                    Set<ConferenceSite> own = ConferenceSite.namedIn(
                            venue.name().value() + " " + venue.citedAs().orElse(""));
                    boolean differ = !own.isEmpty() && !named.isEmpty() && Collections.disjoint(named, own);
                    return differ
                            ? Optional.of(finding(roundup, named.iterator().next(), venue))
                            : Optional.<Finding>empty();
                })
                .stream()
                .toList();
    }

    private Finding finding(Roundup roundup, ConferenceSite named, Venue venue) {
        return FindingBuilder.of(RULE, roundup)
                .value(named.title())
                .member("@Roundup(title)")
                .with("venue", Quote.of(venue.name().value()))
                .help("correct the title, or name another venue in @Roundup(venue)")
                .at(roundup.metadata().title().origin());
    }
}
