package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Venue;
import java.util.ArrayList;
import java.util.List;

/** Something that must be said is there, and blank. */
final class BlankValue implements Check<Declaration> {
    @Override
    public Rule rule() {
        return Rule.BLANK_VALUE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        Blanks blanks = new Blanks(declaration);
        if (declaration instanceof Roundup roundup) {
            blanks.look(
                    "@Roundup(title)", roundup.title().source(), roundup.title().origin());
            blanks.look("@Roundup(sections)", roundup.sections(), roundup.origin());
        } else if (declaration instanceof Paper paper) {
            paper(paper, blanks);
        } else if (declaration instanceof Site site) {
            blanks.look("@Site(name)", site.name());
        } else if (declaration instanceof Venue venue) {
            blanks.look("@Venue(name)", venue.name());
        } else if (declaration instanceof Person person) {
            blanks.look("the value", person.key());
        } else if (declaration instanceof Topic topic) {
            blanks.look("the value", topic.key());
        }
        return blanks.found;
    }

    private static void paper(Paper paper, Blanks blanks) {
        blanks.look("@Paper(title)", paper.title().source(), paper.title().origin());
        blanks.look("@Paper(authors)", paper.authors(), paper.origin());
        paper.authors()
                .forEach(author -> blanks.look(
                        "@Paper(authors)",
                        author.name().written(),
                        author.name().origin()));
        paper.extras().forEach(extra -> {
            blanks.look("@Extra(name)", extra.name());
            blanks.look("@Extra(value)", extra.value());
        });
    }

    /** Collects what is blank of a declaration. */
    private static final class Blanks {
        private final Declaration owner;
        private final List<Finding> found = new ArrayList<>();

        Blanks(Declaration owner) {
            this.owner = owner;
        }

        void look(String member, Located<String> value) {
            look(member, value.value(), value.origin());
        }

        void look(String member, List<?> values, Origin origin) {
            look(member, values.isEmpty(), origin);
        }

        void look(String member, String value, Origin origin) {
            look(member, value.isBlank(), origin);
        }

        private void look(String member, boolean blank, Origin origin) {
            if (blank) {
                found.add(FindingBuilder.of(Rule.BLANK_VALUE, owner)
                        .member(member)
                        .at(origin));
            }
        }
    }
}
