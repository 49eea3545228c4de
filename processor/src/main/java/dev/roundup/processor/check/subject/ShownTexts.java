package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.subject.ShownText.TextUse;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the texts of a declaration that readers of the page see. Texts from a registry are collected only at the
 * registry.
 */
public final class ShownTexts {
    private final Declaration owner;
    private final List<ShownText> texts = new ArrayList<>();

    private ShownTexts(Declaration owner) {
        this.owner = owner;
    }

    public static List<ShownText> of(Declaration declaration) {
        ShownTexts texts = new ShownTexts(declaration);
        ParsedTexts.of(declaration).forEach(text -> texts.texts.add(text.shownBy(declaration)));
        if (declaration instanceof Paper paper) {
            texts.paper(paper);
        } else if (declaration instanceof Roundup roundup) {
            texts.roundup(roundup);
        } else if (declaration instanceof Person person) {
            texts.label(isKey(person.name(), person.key()) ? "the value" : "@Person(name)", person.name());
            person.aliases().forEach(alias -> texts.label("@Person(alsoKnownAs)", alias));
            texts.label("@Person(affiliation)", person.affiliation());
        } else if (declaration instanceof Topic topic) {
            texts.label(isKey(topic.name(), topic.key()) ? "the value" : "@Topic(name)", topic.name());
        } else if (declaration instanceof Site site) {
            texts.label("@Site(name)", site.name());
        } else if (declaration instanceof Venue venue) {
            texts.label("@Venue(name)", venue.name());
            texts.label("@Venue(place)", venue.place());
            texts.alt("@Venue(logoAlt)", venue.logo());
        }
        return texts.texts;
    }

    private static boolean isKey(Located<String> name, Located<String> key) {
        return name.value().equals(key.value());
    }

    private void roundup(Roundup roundup) {
        roundup.metadata().author().ifPresent(author -> name("@Roundup(author)", author));
        for (Section section : roundup.body().sections()) {
            alt("@Section(logoAlt)", section.logo());
        }
    }

    private void paper(Paper paper) {
        paper.byline().authors().forEach(author -> name("@Paper(authors)", author.name()));
        paper.presentation().publication().editors().forEach(editor -> name("@Publication(editors)", editor));
        paper.summary().figure().filter(figure -> !figure.pending()).ifPresent(this::figure);
        paper.summary().tags().forEach(this::tag);
        paper.links().forEach(this::link);
        paper.presentation()
                .badges()
                .forEach(badge -> label("@" + badge.annotation(), new Located<>(badge.label(), badge.origin())));
        paper.presentation().sessions().forEach(this::session);
        paper.additions().extras().forEach(extra -> {
            label("@Extra(name)", extra.name());
            label("@Extra(value)", extra.value());
        });
    }

    /** Adds a name, unless the registry knows it. Then it belongs to the registry, in its other spellings, too. */
    private void name(String member, Name name) {
        if (name.person().isEmpty()) {
            label(member, new Located<>(name.printed(), name.origin()));
        }
    }

    private void figure(Figure figure) {
        texts.add(ShownText.of(owner, "@Figure(alt)", TextUse.ALT, figure.alt()));
    }

    private void tag(Tag tag) {
        if (tag.topic().isEmpty()) {
            label("@Tag", new Located<>(tag.written(), tag.origin()));
        }
    }

    private void link(Link link) {
        if (!link.label().equals(link.kind().label())) {
            label("@" + link.annotation() + "(label)", link.words());
        }
    }

    private void session(Session session) {
        label("@Session(name)", session.name());
        label("@Session(place)", session.place());
    }

    private void alt(String member, Optional<Picture> logo) {
        logo.ifPresent(picture -> texts.add(ShownText.of(owner, member, TextUse.ALT, picture.alt())));
    }

    private void label(String member, Located<String> text) {
        texts.add(ShownText.of(owner, member, TextUse.LABEL, text));
    }

    private void label(String member, Optional<Located<String>> text) {
        text.ifPresent(present -> label(member, present));
    }
}
