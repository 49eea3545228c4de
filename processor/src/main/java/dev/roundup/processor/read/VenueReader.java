package dev.roundup.processor.read;

import dev.roundup.processor.model.DeclaringType;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.text.Blank;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads venues. Each venue is read once. */
final class VenueReader {
    private final RoundContext round;
    private final AssetFinder assets;
    private final AllowanceReader allowances;
    private final Map<TypeElement, Optional<Venue>> known = new HashMap<>();

    VenueReader(RoundContext round, AssetFinder assets, AllowanceReader allowances) {
        this.round = round;
        this.assets = assets;
        this.allowances = allowances;
    }

    Reference<Venue> reference(TypeLiteral literal) {
        return LiteralResolver.of(round, literal, type -> read(type, literal.origin()));
    }

    /**
     * Reads a venue. Empty if the type is not one.
     *
     * @param standIn the class literal that led here; messages point at it if the venue comes from a class file
     */
    Optional<Venue> read(TypeElement type, @Nullable SourceOrigin standIn) {
        Optional<Venue> venue = known.get(type);
        if (venue == null) {
            venue = ElementAnnotations.of(round, type, standIn)
                    .first("Venue")
                    .map(declared -> venue(type, declared, standIn));
            known.put(type, venue);
        }
        return venue;
    }

    private Venue venue(TypeElement type, AnnotationView venue, @Nullable SourceOrigin standIn) {
        TypeName name = round.nameOf(type);
        return new Venue(
                venue.string("name"),
                venue.optionalString("url"),
                venue.optionalString("start").map(DateReader::day),
                venue.optionalString("end").map(DateReader::day),
                venue.words("place"),
                logo(venue, name.packageName()),
                venue.constant("kind", VenueKind.class, VenueKind.CONFERENCE),
                venue.optionalString("citedAs").map(Located::value).filter(words -> !Blank.is(words)),
                new DeclaringType(name, round.provenance(type), allowances.read(type, standIn), venue.origin()));
    }

    /** The {@code logo} of an annotation with its {@code logoAlt}. */
    Optional<Picture> logo(AnnotationView annotation, String packageName) {
        return annotation
                .optionalString("logo")
                .map(written -> new Picture(
                        assets.find(packageName, written),
                        annotation.optionalText("logoAlt").orElseGet(() -> Text.of("", annotation.origin("logoAlt")))));
    }
}
