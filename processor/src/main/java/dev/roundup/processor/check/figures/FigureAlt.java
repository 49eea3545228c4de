package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.text.Blank;
import dev.roundup.processor.text.PlaceholderWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports an alternative text that does not say what the picture shows (WCAG 2.2, 1.1.1; its failures F30 and F65). */
final class FigureAlt implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("figure-alt", "{value} in {member} of {owner} does not say what the picture shows");

    private static final Set<String> GENERIC = Set.of(
            "",
            "alt",
            "alt text",
            "diagram",
            "fig",
            "figure",
            "graphic",
            "graphical abstract",
            "illustration",
            "image",
            "img",
            "logo",
            "main figure",
            "overview",
            "paper figure",
            "photo",
            "picture",
            "plot",
            "screenshot",
            "teaser",
            "teaser figure",
            "teaser image",
            "thumbnail",
            "video");

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(svg|png|jpe?g|gif|webp|avif|mp4|webm|pdf)", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            return paper.summary().figure().stream()
                    .filter(figure -> !figure.pending() && saysNothing(figure, paper))
                    .map(figure -> FindingBuilder.of(RULE, paper)
                            .value(figure.alt().source())
                            .member("@Figure(alt)")
                            .help("describe in one sentence what the picture shows, as you would on the telephone")
                            .at(figure.alt().origin()))
                    .toList();
        }
        if (declaration instanceof Venue venue) {
            return logo(venue, "@Venue(logoAlt)", venue.logo()).toList();
        }
        if (declaration instanceof Roundup roundup) {
            return roundup.body().sections().stream()
                    .flatMap(section -> logo(roundup, "@Section(logoAlt)", section.logo()))
                    .toList();
        }
        return List.of();
    }

    private Stream<Finding> logo(Declaration owner, String member, Optional<Picture> logo) {
        return logo.map(Picture::alt).filter(alt -> Blank.is(alt.source())).stream()
                .map(alt -> FindingBuilder.of(RULE, owner)
                        .value(alt.source())
                        .member(member)
                        .help("write whose logo it is, for example \"NeurIPS\"")
                        .at(alt.origin()));
    }

    static boolean saysNothing(Figure figure, Paper paper) {
        Text alt = figure.alt();
        String words = words(alt.source());
        return GENERIC.contains(words)
                || PlaceholderWord.is(alt.source())
                || FILE_NAME.matcher(alt.source().strip()).matches()
                || words.equals(words(paper.title().plain()))
                || figure.asset()
                        .filter(asset -> isStem(alt.source().strip(), asset))
                        .isPresent();
    }

    private static boolean isStem(String word, Asset asset) {
        String name = asset.fileName();
        int dot = name.lastIndexOf('.');
        return word.equalsIgnoreCase(dot < 0 ? name : name.substring(0, dot));
    }

    /** The text with only letters and single blanks, so that "Figure 1." equals "figure". */
    static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
