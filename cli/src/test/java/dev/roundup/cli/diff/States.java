package dev.roundup.cli.diff;

import dev.roundup.cli.diff.PaperState.AuthorState;
import dev.roundup.cli.diff.PaperState.BadgeState;
import dev.roundup.cli.diff.PaperState.LinkState;
import dev.roundup.cli.diff.PaperState.SectionName;
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
        return new Sample(
                key,
                title,
                new SectionName("main", "Main"),
                new Identity(Set.of(), Set.of()),
                List.of(new AuthorState("Ada Lane", "Ada Lane")),
                List.of(),
                List.of(),
                new Content("", "", List.of()));
    }

    /** By what a paper is known again. */
    record Identity(Set<String> formerKeys, Set<PaperId> ids) {}

    /** What a paper is about. */
    record Content(String abstractText, String figure, List<String> tags) {}

    /** A paper from which others are made. */
    record Sample(
            String key,
            String title,
            SectionName section,
            Identity identity,
            List<AuthorState> authors,
            List<LinkState> links,
            List<BadgeState> badges,
            Content content) {
        Sample formerly(String old) {
            return identified(new Identity(Set.of(old), identity.ids()));
        }

        Sample withId(String id) {
            return identified(
                    new Identity(identity.formerKeys(), Set.of(PaperId.typed(id).orElseThrow())));
        }

        private Sample identified(Identity other) {
            return new Sample(key, title, section, other, authors, links, badges, content);
        }

        Sample in(String id, String name) {
            return new Sample(key, title, new SectionName(id, name), identity, authors, links, badges, content);
        }

        /** With authors, each a name or {@code key=name}. */
        Sample by(String... names) {
            List<AuthorState> others = Stream.of(names)
                    .map(name -> new AuthorState(name.replaceFirst("=.*", ""), name.replaceFirst(".*=", "")))
                    .toList();
            return new Sample(key, title, section, identity, others, links, badges, content);
        }

        /** With links, each {@code name address}. */
        Sample linking(String... written) {
            List<LinkState> others = Stream.of(written)
                    .map(link ->
                            new LinkState(link.substring(0, link.indexOf(' ')), link.substring(link.indexOf(' ') + 1)))
                    .toList();
            return new Sample(key, title, section, identity, authors, others, badges, content);
        }

        /** With badges, each the name of an annotation, which is its text too. */
        Sample badged(String... names) {
            List<BadgeState> others =
                    Stream.of(names).map(name -> new BadgeState(name, name)).toList();
            return new Sample(key, title, section, identity, authors, links, others, content);
        }

        /** With an abstract, a figure and tags. */
        Sample about(String abstractText, String figure, String... tags) {
            return new Sample(
                    key,
                    title,
                    section,
                    identity,
                    authors,
                    links,
                    badges,
                    new Content(abstractText, figure, List.of(tags)));
        }

        PaperState state() {
            return new PaperState(
                    key,
                    identity.formerKeys(),
                    "lab." + key,
                    section,
                    title,
                    title,
                    identity.ids(),
                    authors,
                    links,
                    badges,
                    content.abstractText(),
                    "",
                    content.tags(),
                    content.figure());
        }
    }
}
