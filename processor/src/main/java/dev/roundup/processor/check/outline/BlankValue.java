package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a required value that is blank, or an optional one that is written but blank. */
final class BlankValue implements Check<Declaration> {
    private static final Rule RULE = Rule.error("blank-value", "{member} of {owner} is empty");

    private static final String REQUIRED = "fill it in";
    private static final String OPTIONAL = "fill it in, or delete it";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        Blanks blanks = new Blanks(declaration);
        if (declaration instanceof Roundup roundup) {
            blanks.look(
                    "@Roundup(title)",
                    roundup.metadata().title().source(),
                    roundup.metadata().title().origin());
            blanks.look("@Roundup(sections)", roundup.body().sections(), "@Section", roundup.origin());
            roundup(roundup, blanks);
        } else if (declaration instanceof Publications list) {
            blanks.look(
                    "@Publications(title)", list.title().source(), list.title().origin());
            blanks.text("@Publications(description)", list.description());
        } else if (declaration instanceof Paper paper) {
            paper(paper, blanks);
        } else if (declaration instanceof Site site) {
            blanks.look("@Site(name)", site.name());
        } else if (declaration instanceof Venue venue) {
            blanks.look("@Venue(name)", venue.name());
            blanks.words("@Venue(place)", venue.place());
        } else if (declaration instanceof Person person) {
            person(person, blanks);
        } else if (declaration instanceof Topic topic) {
            blanks.look("the value", topic.key());
            blanks.words("@Topic(formerly)", topic.formerly());
        }
        return blanks.found;
    }

    private static void roundup(Roundup roundup, Blanks blanks) {
        blanks.text("@Roundup(description)", roundup.metadata().description());
        blanks.text("@Roundup(intro)", roundup.body().intro());
        blanks.text("@Roundup(outro)", roundup.body().outro());
        for (Section section : roundup.body().sections()) {
            blanks.text("@Section(title)", section.title());
            blanks.text("@Section(intro)", section.intro());
        }
    }

    private static void person(Person person, Blanks blanks) {
        blanks.look("the value", person.key());
        if (!person.name().value().equals(person.key().value())) {
            blanks.look("@Person(name)", person.name());
        }
        blanks.words("@Person(alsoKnownAs)", person.aliases());
        blanks.words("@Person(formerly)", person.formerly());
        blanks.words("@Person(family)", person.stated().family());
        blanks.words("@Person(affiliation)", person.affiliation());
    }

    private static void paper(Paper paper, Blanks blanks) {
        blanks.look("@Paper(title)", paper.title().source(), paper.title().origin());
        blanks.look("@Paper(authors)", paper.byline().authors(), "author", paper.origin());
        paper.byline()
                .authors()
                .forEach(author -> blanks.look(
                        "@Paper(authors)",
                        author.name().written(),
                        author.name().origin()));
        paper.additions().extras().forEach(extra -> {
            blanks.look("@Extra(name)", extra.name());
            blanks.look("@Extra(value)", extra.value());
        });
        for (Link link : paper.links()) {
            if (Blank.is(link.words().value())) {
                blanks.add(
                        "@" + link.annotation() + "(label)",
                        OPTIONAL,
                        link.words().origin());
            }
        }
        for (Badge badge : paper.presentation().badges()) {
            if (Blank.is(badge.label())) {
                blanks.add("@" + badge.annotation(), OPTIONAL, badge.origin());
            }
        }
        texts(paper, blanks);
        publication(paper, blanks);
    }

    private static void publication(Paper paper, Blanks blanks) {
        blanks.words("@Paper(citationKey)", paper.anchors().citationKey());
        for (Appearance appearance : paper.presentation().appearances()) {
            blanks.words("@AppearedIn(volume)", appearance.volume());
            blanks.words("@AppearedIn(number)", appearance.number());
            blanks.words("@AppearedIn(pages)", appearance.pages());
        }
        Publication publication = paper.presentation().publication();
        if (!publication.isStated()) {
            return;
        }
        blanks.words("@Publication(publisher)", publication.publisher());
        blanks.words("@Publication(place)", publication.place());
        blanks.words("@Publication(series)", publication.series());
        blanks.words("@Publication(volume)", publication.volume());
        blanks.words("@Publication(number)", publication.number());
        blanks.words("@Publication(pages)", publication.pages());
        blanks.words("@Publication(isbn)", publication.isbn());
        publication
                .editors()
                .forEach(editor -> blanks.look("@Publication(editors)", editor.written(), editor.origin()));
    }

    private static void texts(Paper paper, Blanks blanks) {
        blanks.text(
                "@Abstract",
                paper.summary().abstractText().filter(Abstract::given).map(Abstract::text));
        blanks.text("@Tldr", paper.summary().tldr());
        paper.additions().notes().forEach(note -> blanks.text("@Note", Optional.of(note)));
        blanks.text("@Figure(caption)", paper.summary().figure().flatMap(Figure::caption));
        for (Session session : paper.presentation().sessions()) {
            blanks.words("@Session(name)", session.name());
            blanks.words("@Session(place)", session.place());
        }
    }

    /** Collects the blank values of a declaration. */
    private static final class Blanks {
        private final Declaration owner;
        private final List<Finding> found = new ArrayList<>();

        Blanks(Declaration owner) {
            this.owner = owner;
        }

        void look(String member, Located<String> value) {
            look(member, value.value(), value.origin());
        }

        void words(String member, Optional<Located<String>> value) {
            value.ifPresent(words -> look(member, words.value(), OPTIONAL, words.origin()));
        }

        void words(String member, List<Located<String>> values) {
            values.forEach(words -> look(member, words.value(), OPTIONAL, words.origin()));
        }

        void text(String member, Optional<Text> value) {
            value.ifPresent(text -> look(member, text.source(), OPTIONAL, text.origin()));
        }

        /** @param thing what must be in the list */
        void look(String member, List<?> values, String thing, Origin origin) {
            if (values.isEmpty()) {
                add(member, "add at least one " + thing, origin);
            }
        }

        void look(String member, String value, Origin origin) {
            look(member, value, REQUIRED, origin);
        }

        void look(String member, String value, String help, Origin origin) {
            if (Blank.is(value)) {
                add(member, help, origin);
            }
        }

        void add(String member, String help, Origin origin) {
            found.add(FindingBuilder.of(RULE, owner).member(member).help(help).at(origin));
        }
    }
}
