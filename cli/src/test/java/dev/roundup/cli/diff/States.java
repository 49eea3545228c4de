package dev.roundup.cli.diff;

import dev.roundup.cli.diff.PaperState.AuthorState;
import dev.roundup.cli.diff.PaperState.BadgeState;
import dev.roundup.cli.diff.PaperState.LinkState;
import dev.roundup.processor.url.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Small pages and papers. */
final class States {
    private States() {}

    static PageState page(String slug, PaperState... papers) {
        return new PageState(
                slug, "lab." + slug, "Days " + slug, Optional.of(LocalDate.of(2026, 5, 3)), List.of(papers));
    }

    /** A paper of one author, without anything else. */
    static Sample paper(String key, String title) {
        return new Sample(new PaperState(
                key,
                Set.of(),
                "lab." + key,
                "Main",
                title,
                title,
                Set.of(),
                List.of(new AuthorState("Ada Lane", "Ada Lane")),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                ""));
    }

    /** A paper from which others are made. */
    record Sample(PaperState state) {
        Sample formerly(String key) {
            return new Sample(new PaperState(
                    state.key(), Set.of(key), state.type(), state.section(), state.title(), state.source(), state.ids(),
                    state.authors(), state.links(), state.badges(), state.abstractText(), state.tldr(), state.tags(),
                    state.figure()));
        }

        Sample in(String section) {
            return new Sample(new PaperState(
                    state.key(), state.formerKeys(), state.type(), section, state.title(), state.source(), state.ids(),
                    state.authors(), state.links(), state.badges(), state.abstractText(), state.tldr(), state.tags(),
                    state.figure()));
        }

        Sample withId(String id) {
            return new Sample(new PaperState(
                    state.key(), state.formerKeys(), state.type(), state.section(), state.title(), state.source(),
                    Set.of(PaperId.typed(id).orElseThrow()),
                    state.authors(), state.links(), state.badges(), state.abstractText(), state.tldr(), state.tags(),
                    state.figure()));
        }

        /** With authors, each a name or {@code key=name}. */
        Sample by(String... authors) {
            return new Sample(new PaperState(
                    state.key(), state.formerKeys(), state.type(), state.section(), state.title(), state.source(), state.ids(),
                    Stream.of(authors)
                            .map(author -> new AuthorState(
                                    author.replaceFirst("=.*", ""), author.replaceFirst(".*=", "")))
                            .toList(),
                    state.links(), state.badges(), state.abstractText(), state.tldr(), state.tags(), state.figure()));
        }

        /** With links, each {@code name address}. */
        Sample linking(String... links) {
            return new Sample(new PaperState(
                    state.key(), state.formerKeys(), state.type(), state.section(), state.title(), state.source(), state.ids(),
                    state.authors(),
                    Stream.of(links)
                            .map(link -> new LinkState(
                                    link.substring(0, link.indexOf(' ')), link.substring(link.indexOf(' ') + 1)))
                            .toList(),
                    state.badges(), state.abstractText(), state.tldr(), state.tags(), state.figure()));
        }

        /** With badges, each the name of an annotation, which is its text too. */
        Sample badged(String... badges) {
            return new Sample(new PaperState(
                    state.key(), state.formerKeys(), state.type(), state.section(), state.title(), state.source(), state.ids(),
                    state.authors(), state.links(),
                    Stream.of(badges).map(badge -> new BadgeState(badge, badge)).toList(),
                    state.abstractText(), state.tldr(), state.tags(), state.figure()));
        }

        /** With an abstract, a figure and tags. */
        Sample about(String abstractText, String figure, String... tags) {
            return new Sample(new PaperState(
                    state.key(), state.formerKeys(), state.type(), state.section(), state.title(), state.source(), state.ids(),
                    state.authors(), state.links(), state.badges(), abstractText, state.tldr(), List.of(tags), figure));
        }
    }
}
