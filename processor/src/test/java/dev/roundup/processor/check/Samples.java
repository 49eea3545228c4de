package dev.roundup.processor.check;

import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;

import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Small values for tests. The origin of a value has the name of the value. */
public final class Samples {
    private static final Set<Precision> DAY = EnumSet.of(Precision.DAY);
    private static final Set<Precision> TIME = EnumSet.of(Precision.TIME);
    private static final Scheme ARXIV = new Scheme("arXiv", Pattern.compile("\\d{4}\\.\\d{4,5}"), "2306.00600");

    private Samples() {}

    public static Asset found(String name) {
        Asset.File file = new Asset.File(InputStream::nullInputStream, Optional.empty());
        return new Asset(name, "lab/" + name, Optional.of(file), at(name));
    }

    public static Asset missing(String name) {
        return new Asset(name, "lab/" + name, Optional.empty(), at(name));
    }

    /** A file that was not found, although there is one with a similar name. */
    public static Asset missing(String name, String near) {
        return missing(name, Optional.of(near), Asset.Search.EVERYWHERE);
    }

    /** A file that was not found while the folder of pictures is unknown. */
    public static Asset unsought(String name) {
        return missing(name, Optional.empty(), Asset.Search.WITHOUT_ASSETS);
    }

    /** A file that Java cannot name here. */
    public static Asset unnameable(String name) {
        return missing(name, Optional.empty(), Asset.Search.UNNAMEABLE);
    }

    private static Asset missing(String name, Optional<String> near, Asset.Search search) {
        return new Asset(name, "lab/" + name, Optional.empty(), Optional.empty(), near, search, at(name));
    }

    public static Figure figure(Asset asset, String alt) {
        return new Figure(Optional.of(asset), text(alt), Optional.empty(), Optional.empty(), false, at("@Figure"));
    }

    public static Figure figureWithStill(Asset asset, Asset still) {
        return new Figure(
                Optional.of(asset),
                text("A ball rolls down a hill"),
                Optional.empty(),
                Optional.of(still),
                false,
                at("@Figure"));
    }

    public static Figure unnamedFigure(boolean pending) {
        String alt = pending ? "" : "A ball on a hill";
        return new Figure(Optional.empty(), text(alt), Optional.empty(), Optional.empty(), pending, at("@Figure"));
    }

    public static Figure pendingFigure(Asset asset) {
        return new Figure(Optional.of(asset), text(""), Optional.empty(), Optional.empty(), true, at("@Figure"));
    }

    public static Abstract abstractOf(boolean given, Asset... file) {
        return new Abstract(given, List.of(file).stream().findFirst(), TestOrigin.text("Some words."), at("@Abstract"));
    }

    public static Abstract unreadable(Asset file) {
        return new Abstract(
                false,
                Optional.of(file),
                Optional.of("java.io.IOException: broken disk"),
                TestOrigin.text(""),
                at("@Abstract"));
    }

    public static Link link(Target target) {
        return new Link(
                "Link", LinkKind.CODE, new Located<>("Code", at("@Link")), target, Optional.empty(), at("@Link"));
    }

    /** A link by id. Its address is correct if the id is. */
    public static Link arxiv(String id) {
        return byId(ARXIV, id);
    }

    public static Link byId(Scheme scheme, String id) {
        return new Link(
                "Arxiv",
                LinkKind.PAPER,
                new Located<>("Paper", at("@Arxiv")),
                new Target.Url("https://archive.example.org/abs/" + id, at(id)),
                Optional.of(new ArchiveId(scheme, id, at(id))),
                at("@Arxiv"));
    }

    public static Session session(String start, String end) {
        return new Session(
                Optional.empty(),
                WrittenDate.of(start, TIME, at(start)),
                Optional.of(WrittenDate.of(end, TIME, at(end))),
                Optional.empty(),
                Optional.empty());
    }

    public static Session sessionAt(String url) {
        String start = "2023-12-12T17:15:00-06:00";
        return new Session(
                Optional.empty(),
                WrittenDate.of(start, TIME, at(start)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(located(url)));
    }

    /** A venue of which only the name is known. */
    public static Venue venue(String name) {
        return venue(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Venue venue(String name, String start, String end) {
        return venue(name, Optional.of(start), Optional.of(end), Optional.empty(), Optional.empty());
    }

    public static Venue venueAt(String url) {
        return venue("NeurIPS 2023", Optional.empty(), Optional.empty(), Optional.of(url), Optional.empty());
    }

    public static Venue venueIn(String place) {
        Venue venue = venue("NeurIPS 2023");
        return new Venue(
                venue.name(),
                venue.url(),
                venue.start(),
                venue.end(),
                Optional.of(located(place)),
                venue.logo(),
                venue.kind(),
                venue.citedAs(),
                venue.declaringType());
    }

    public static Venue venueWithLogo(Asset logo, String alt) {
        return venue(
                "NeurIPS 2023",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Picture(logo, text(alt))));
    }

    private static Venue venue(
            String name, Optional<String> start, Optional<String> end, Optional<String> url, Optional<Picture> logo) {
        return new Venue(
                located(name),
                url.map(TestOrigin::located),
                start.map(day -> WrittenDate.of(day, DAY, at("start " + day))),
                end.map(day -> WrittenDate.of(day, DAY, at("end " + day))),
                Optional.empty(),
                logo,
                VenueKind.CONFERENCE,
                Optional.empty(),
                declaredBy("Venues", "NeurIps2023"));
    }

    public static Appearance appearance(Venue venue) {
        return new Appearance(
                new Reference<>(venue.type(), Optional.of(venue), at("published")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A class literal of a class that declares nothing of the expected kind. */
    public static <T> Reference<T> stranger(String simpleName) {
        return new Reference<>(new TypeName("lab", List.of(simpleName)), Optional.empty(), at(simpleName));
    }

    public static Section section(String id, Optional<String> intro, List<Reference<Paper>> entries) {
        return new Section(
                located(id),
                Optional.empty(),
                SectionKind.PAPERS,
                intro.map(TestOrigin::text),
                Optional.empty(),
                entries,
                at("section " + id));
    }

    public static Section sectionWithLogo(Asset logo, String alt) {
        return new Section(
                located("workshops"),
                Optional.empty(),
                SectionKind.PAPERS,
                Optional.of(TestOrigin.text("Words.")),
                Optional.of(new Picture(logo, text(alt))),
                List.of(),
                at("section workshops"));
    }
}
