package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Asset.Inspection;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture that a declaration names and the page will show, with the member that names it.
 *
 * @param mayMove true if it may be a video
 */
public record ShownPicture(Declaration owner, String member, Asset asset, boolean mayMove) {
    /** All pictures of a declaration. */
    public static List<ShownPicture> of(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            return paper.summary().figure().isEmpty()
                    ? List.of()
                    : paper.summary().figure().stream()
                            .filter(figure -> !figure.pending())
                            .flatMap(figure -> Stream.concat(
                                    of(paper, "@Figure(file)", figure.asset(), true),
                                    of(paper, "@Figure(still)", figure.still(), false)))
                            .toList();
        }
        if (declaration instanceof Site site) {
            return of(site, "@Site(icon)", site.icon(), false).toList();
        }
        if (declaration instanceof Venue venue) {
            return logo(venue, "@Venue(logo)", venue.logo()).toList();
        }
        if (declaration instanceof Roundup roundup) {
            return roundup.body().sections().stream()
                    .flatMap(section -> logo(roundup, "@Section(logo)", section.logo()))
                    .toList();
        }
        return List.of();
    }

    private static Stream<ShownPicture> logo(Declaration owner, String member, Optional<Picture> logo) {
        return of(owner, member, logo.map(Picture::asset), false);
    }

    private static Stream<ShownPicture> of(Declaration owner, String member, Optional<Asset> asset, boolean mayMove) {
        return asset.stream().map(named -> new ShownPicture(owner, member, named, mayMove));
    }

    /** The format, length and active content of the file, if it was found. */
    public Optional<Inspection> inspection() {
        return asset.file().flatMap(Asset.File::inspection);
    }

    public boolean isMissing() {
        return asset.file().isEmpty();
    }

    /** Begins a finding about its name. */
    public FindingBuilder finding(Rule rule) {
        return FindingBuilder.of(rule, owner).value(asset.written()).member(member);
    }

    /** The name with another extension. If the name has this extension already, the result has a suffix as well. */
    public String renamed(String extension) {
        return renamed("", extension);
    }

    /** The name with a suffix and another extension. The result is always another name. */
    public String renamed(String suffix, String extension) {
        String name = asset.written().strip();
        int dot = name.lastIndexOf('.');
        String stem = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
        String other = stem + suffix + "." + extension;
        return other.equalsIgnoreCase(name) ? stem + suffix + "-new." + extension : other;
    }

    public String extension() {
        String name = asset.fileName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
