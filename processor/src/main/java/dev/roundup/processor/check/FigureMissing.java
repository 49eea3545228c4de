package dev.roundup.processor.check;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A picture is not there: a figure, the still of a video, or a logo. */
final class FigureMissing implements Check<Declaration> {
    private static final String LATER = "write pending = true while it is still to come";

    @Override
    public Rule rule() {
        return Rule.FIGURE_MISSING;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            return paper.figure().stream()
                    .filter(figure -> !figure.pending())
                    .flatMap(figure -> figure(paper, figure))
                    .toList();
        }
        if (declaration instanceof Venue venue) {
            return logo(venue, "@Venue(logo)", venue.logo()).toList();
        }
        if (declaration instanceof Roundup roundup) {
            return roundup.sections().stream()
                    .flatMap(section -> logo(roundup, "@Section(logo)", section.logo()))
                    .toList();
        }
        return List.of();
    }

    private Stream<Finding> figure(Paper paper, Figure figure) {
        Stream<Finding> poster = picture(paper, "@Figure(poster)", figure.poster());
        if (figure.asset().isPresent()) {
            return Stream.concat(picture(paper, "@Figure(src)", figure.asset()), poster);
        }
        Finding unnamed = FindingBuilder.of(rule(), paper)
                .with("problem", "no picture named")
                .member("@Figure(src)")
                .help("name a picture; " + LATER)
                .at(figure.origin());
        return Stream.concat(Stream.of(unnamed), poster);
    }

    private Stream<Finding> logo(Declaration owner, String member, Optional<Picture> logo) {
        return picture(owner, member, logo.map(Picture::asset));
    }

    private Stream<Finding> picture(Declaration owner, String member, Optional<Asset> named) {
        return named.filter(asset -> asset.file().isEmpty()).stream()
                .map(asset -> FindingBuilder.of(rule(), owner)
                        .with("problem", "picture " + Quote.of(asset.written()) + " not found")
                        .member(member)
                        .help(help(owner, asset))
                        .at(asset.origin()));
    }

    private static String help(Declaration owner, Asset asset) {
        if (Hint.isAddress(asset.written())) {
            return "pictures are files: keep a copy in the project, and name that";
        }
        return Hint.lookedFor(asset) + (owner instanceof Paper ? "; " + LATER : "");
    }
}
