package dev.roundup.cli.diff;

import dev.roundup.processor.check.subject.PaperIds;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Byline;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.text.Letters;
import dev.roundup.processor.url.PaperId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper on a page, without the places where its values are written.
 *
 * @param key its anchor on the page
 * @param formerKeys earlier anchors
 * @param type the name of the type that declares it
 * @param section the section in which it stands
 * @param title the title without TeX
 * @param source the title as the author wrote it
 * @param ids its ids in archives
 */
record PaperState(
        String key,
        Set<String> formerKeys,
        String type,
        SectionName section,
        String title,
        String source,
        Set<PaperId> ids,
        List<AuthorState> authors,
        List<LinkState> links,
        List<BadgeState> badges,
        String abstractText,
        String tldr,
        List<String> tags,
        String figure) {
    /**
     * A section of a page. One with another title is still the same section.
     *
     * @param shown its title, or its id if it has none
     */
    record SectionName(String id, String shown) {}

    /**
     * An author.
     *
     * @param identity the key of a person in the registry; otherwise the name as written
     * @param printed the name on the page
     */
    record AuthorState(String identity, String printed) {
        /** The words "and others" at the end of a list. */
        private static final AuthorState OTHERS = new AuthorState("and others", "others");
    }

    /**
     * A link.
     *
     * @param name the text of the link
     * @param target its address, the name of a file, or words
     */
    record LinkState(String name, String target) {}

    /**
     * A badge.
     *
     * @param annotation the simple name of its annotation
     */
    record BadgeState(String annotation, String label) {}

    /** Keeps its own copies. */
    PaperState {
        formerKeys = Set.copyOf(formerKeys);
        ids = Set.copyOf(ids);
        authors = List.copyOf(authors);
        links = List.copyOf(links);
        badges = List.copyOf(badges);
        tags = List.copyOf(tags);
    }

    /** The state of a paper in a section. */
    static PaperState of(Paper paper, Section section) {
        return new PaperState(
                paper.anchors().id().value(),
                paper.anchors().formerIds().stream().map(Located::value).collect(Collectors.toSet()),
                paper.type().qualified(),
                new SectionName(
                        section.id().value(),
                        section.title().map(Text::plain).orElse(section.id().value())),
                paper.title().plain(),
                paper.title().source(),
                PaperIds.of(paper),
                authors(paper.byline()),
                paper.links().stream()
                        .map(link -> new LinkState(link.label(), target(link)))
                        .toList(),
                badges(paper.presentation().badges()),
                paper.summary()
                        .abstractText()
                        .map(Abstract::text)
                        .map(Text::source)
                        .orElse(""),
                paper.summary().tldr().map(Text::source).orElse(""),
                paper.summary().tags().stream().map(Tag::printed).toList(),
                paper.summary().figure().map(PaperState::figure).orElse(""));
    }

    /** The title in a form in which case, accents, spaces and signs make no difference. */
    String letters() {
        return Letters.fold(title).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<AuthorState> authors(Byline byline) {
        Stream<AuthorState> named = byline.authors().stream()
                .map(Authorship::name)
                .map(name -> new AuthorState(name.identity(), name.printed()));
        return Stream.concat(named, byline.others() ? Stream.of(AuthorState.OTHERS) : Stream.empty())
                .toList();
    }

    private static List<BadgeState> badges(List<Badge> badges) {
        return badges.stream()
                .map(badge -> new BadgeState(badge.annotation(), badge.label()))
                .toList();
    }

    private static String target(Link link) {
        if (link.target() instanceof Target.Url url) {
            return url.value();
        } else if (link.target() instanceof Target.LinkedFile file) {
            return file.asset().written();
        }
        return link.target() instanceof Target.Pending ? "to come" : "nowhere";
    }

    /** Everything about the figure that readers get, except the bytes of its file. */
    private static String figure(Figure figure) {
        return Stream.of(
                        figure.asset().map(Asset::path),
                        figure.still().map(Asset::path),
                        figure.caption().map(Text::source))
                .map(part -> part.orElse(""))
                .collect(Collectors.joining("\n", figure.alt().source() + "\n", "\n" + figure.pending()));
    }
}
