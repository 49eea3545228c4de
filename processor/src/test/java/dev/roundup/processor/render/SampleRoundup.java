package dev.roundup.processor.render;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.MediaFormat;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.StatedParts;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A roundup of invented papers that contains everything that a page can show. */
public final class SampleRoundup {
    public static final Link.Scheme ARXIV =
            new Link.Scheme("arXiv", Pattern.compile("\\d{4}\\.\\d{4,5}"), "2306.00600");
    private static final Set<Precision> ANY = EnumSet.allOf(Precision.class);

    public static final People PEOPLE = new People(List.of(
            person("ada", "Ada Vermeer", "https://lab.example.org/ada", "0000-0002-1825-0097", "2015"),
            person("björn", "Björn Ørsted", "", "", "2019-09"),
            person("chen", "Chen Lin", "https://chen.example.com/", "", "2025-01-01"),
            person("dora", "Dóra Kovács", "", "0000-0001-5109-3700", "")));

    private SampleRoundup() {}

    public static Roundup roundup() {
        return RoundupBuilder.roundup("Neso2023")
                .slug("neso-2023")
                .title("Sample Lab Papers at NESO 2023")
                .description("Read here about the {{papers:main}} papers that members of the Sample Lab present at"
                        + " NESO this year, and about {{papers:workshops}} more at its workshops.")
                .author(PEOPLE.resolve("ada", at("author")))
                .published("2023-11-20T08:00:00+01:00")
                .updated("2023-11-22")
                .site(site())
                .venue(venue())
                .intro("All talks are in the main hall. Come and say hello at the posters; we bring coffee.")
                .outro("Missed one of them? Every author answers mail.")
                .section("main", gliders(), tides(), ledgers(), knots())
                .section(workshops())
                .build();
    }

    public static Section workshops() {
        List<Reference<Paper>> papers = List.of(reference(lanterns()), reference(maps()));
        return new Section(
                located("workshops"),
                Optional.of(text("Workshops")),
                SectionKind.WORKSHOPS,
                Optional.of(text("Two short papers, on the last day.")),
                Optional.of(picture("lab/workshops/logo.svg", "NESO Workshops", 240, 120, "#7b68ee")),
                papers,
                at("workshops"));
    }

    public static Site site() {
        return site(Optional.of(svg("lab/icon.svg", 32, 32, "#7b68ee")), Optional.of("CC-BY-4.0"));
    }

    public static Site site(Optional<Asset> icon, Optional<String> license) {
        return new Site(
                located("Sample Lab"),
                Optional.of(located("https://lab.example.org/")),
                icon,
                license.map(written -> new License(located(written))),
                PEOPLE,
                Optional.empty(),
                Set.of(),
                declaredBy("Lab"));
    }

    public static Venue venue() {
        return new Venue(
                located("NESO 2023"),
                Optional.of(located("https://neso.example.org/2023")),
                Optional.of(moment("2023-12-10")),
                Optional.of(moment("2023-12-16")),
                Optional.of(located("New Orleans")),
                Optional.of(picture("lab/logo.svg", "NESO", 240, 120, "#524364")),
                VenueKind.CONFERENCE,
                Optional.of("Proceedings of the Northern Earth & Sky Observations"),
                declaredBy("Neso"));
    }

    private static Paper gliders() {
        return paper("EquivariantGliders")
                .formerIds("gliders-2023", "glider")
                .title("Equivariant Gliders: Learning to Soar on a Sphere")
                .author(name("ada"))
                .author(name("björn"), 0)
                .author(name("Ellen Outsider"), 0)
                .author(name("dora"))
                .badge("Oral Presentation", true)
                .link(arxiv(LinkKind.PAPER, "Paper", "https://arxiv.org/abs/2306.00600"))
                .link(arxiv(LinkKind.PDF, "PDF", "https://arxiv.org/pdf/2306.00600.pdf"))
                .link(LinkKind.PDF, "PDF", "https://papers.example.net/gliders.pdf")
                .link(LinkKind.CODE, "Code", "https://github.com/sample/gliders")
                .link(new Link(
                        "Link",
                        LinkKind.VIDEO,
                        new Located<>("Video", at("video")),
                        new Link.Target.Pending(),
                        Optional.empty(),
                        at("video")))
                .tldr("A glider that knows the sphere finds thermals it has never seen.")
                .abstractText(
                        "Gliders stay aloft by finding rising air, and most planners learn where it rises one"
                                + " valley at a time. We ask what a planner gains when it respects the symmetry of the globe: a"
                                + " policy \\(\\pi(a \\mid s)\\) that commutes with every rotation \\(g \\in SO(3)\\), so that what is"
                                + " learnt over one mountain range holds over any other.\n\n"
                                + "On forty simulated seasons the rotated planner needs a ninth of the flights that its plain"
                                + " twin needs, and it lands less often in lakes. The gain comes from the value function,"
                                + " \\[V(g \\cdot s) = V(s) \\quad \\text{for all } g \\in SO(3),\\] more than from the policy.")
                .figure(figure("lab/gliders/figure.svg", "Flight paths over two valleys, one rotated", 640, 420))
                .session(new Session(
                        Optional.of(located("Oral session 2A")),
                        moment("2023-12-12T10:00:00-06:00"),
                        Optional.of(moment("2023-12-12T11:15:00-06:00")),
                        Optional.of(located("Hall B")),
                        Optional.of(located("https://neso.example.org/2023/2a"))))
                .contact(new Contact(located("ada@lab.example.org"), Optional.of(name("ada"))))
                .tags("Equivariance", "Reinforcement learning", "Atmospheric models")
                .build();
    }

    private static Paper tides() {
        return paper("TidesFromTilts")
                .title("Tides from Tilts: Reading the Sea Level off Harbour Webcams")
                .authors("Frida Nansen", "Giovanni Battista Lunghi")
                .author(name("chen"))
                .link(LinkKind.PAPER, "Conference paper", "https://openreview.net/forum?id=abc")
                .link(LinkKind.PDF, "PDF", "https://openreview.net/pdf?id=abc")
                .abstractText("Moored boats tilt with the tide. From nothing but public harbour webcams we estimate the"
                        + " sea level to within four centimetres, with a model that treats each mast as a noisy clock"
                        + " hand and each gull as an outlier. It costs about $3 a day and harbour.")
                .figure(new Figure(
                        Optional.of(asset("lab/tides/film.mp4", "no film", Optional.empty())),
                        text("Masts of three boats, tilting as the water rises"),
                        Optional.of(text("One day at the quay, sped up.")),
                        Optional.of(svg("lab/tides/still.svg", 640, 360, "#7b68ee")),
                        false,
                        at("figure")))
                .tags("Time series", "Computer vision")
                .build();
    }

    private static Paper ledgers() {
        return paper("LedgersForgetGracefully")
                .title("Ledgers That Forget Gracefully")
                .author(name("Hana Sato"), 0)
                .author(name("Ivo Kralj"), 0)
                .author(name("Jun Park"), 1)
                .author(name("ada"), 1)
                .badge("Spotlight", false)
                .badge("Best Paper Award", false)
                .link(LinkKind.PAPER, "Paper", "https://openreview.net/forum?id=def")
                .link(LinkKind.CODE, "Code", "https://github.com/sample/ledgers")
                .abstractText(
                        "A ledger that never forgets grows without bound; one that forgets at random is no ledger."
                                + " We describe a data structure between the two, whose error after \\(n\\) entries is"
                                + " \\(O(\\sqrt{\\log n})\\), and prove that no structure of its size does better. Three"
                                + " archives have used it for a year.")
                .figure(figure("lab/ledgers/figure.svg", "Error against the number of entries", 420, 560))
                .appearance(new Appearance(
                        new Reference<>(venue().type(), Optional.of(venue()), at("published")),
                        Optional.of(moment("2023-12")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(located("101\u2013118"))))
                .note("Shown again at the evening session.")
                .extra("Track", "Data structures")
                .tags("Data structures", "Privacy")
                .build();
    }

    private static Paper knots() {
        return paper("Knots")
                .title("Untangling Knots with \\(k\\)-Bounded Patience")
                .authors("Karim Haddad")
                .link(LinkKind.PAPER, "Paper", "https://arxiv.org/abs/2307.01234")
                .abstractText(
                        "Some tangles come loose when pulled and some do not. We give a test that tells them apart"
                                + " before anybody pulls, and show that patience beyond a bound \\(k\\) is never rewarded.")
                .tags("Topology")
                .build();
    }

    private static Paper lanterns() {
        return paper("LanternsInFog")
                .title("Lanterns in Fog: Weak Supervision from Ship Logs")
                .author(name("björn"))
                .authors("Lena Mwangi")
                .badge("Oral Presentation", true)
                .link(LinkKind.PAPER, "Workshop paper", "https://papers.example.net/lanterns")
                .link(LinkKind.POSTER, "Poster", "https://papers.example.net/lanterns/poster.pdf")
                .abstractText(
                        "Ship logs note fog in a hundred different words. We turn two centuries of them into labels"
                                + " for coastal visibility, and find that the worst hand belongs to the best observer.")
                .figure(figure("lab/lanterns/figure.svg", "A page of a log with its labels", 560, 320))
                .tags("Weak supervision", "Climate")
                .build();
    }

    private static Paper maps() {
        return paper("MapsWithoutNames")
                .title("Maps without Names")
                .authors("Mira Delgado", "Noor Aziz")
                .link(LinkKind.PAPER, "Paper", "https://papers.example.net/maps")
                .abstractText("What is left of a map when every name is taken off it? Enough, we find, to tell the"
                        + " decade in which it was drawn.")
                .figure(new Figure(
                        Optional.empty(), text(""), Optional.empty(), Optional.empty(), true, at("pending figure")))
                .tags("Cartography")
                .build();
    }

    public static WrittenDate moment(String written) {
        return WrittenDate.of(written, ANY, at(written));
    }

    public static Name name(String written) {
        return PEOPLE.resolve(written, at(written));
    }

    public static Person person(String key, String name, String url, String orcid, String memberFrom) {
        return new Person(
                key,
                located(key),
                located(name),
                List.of(),
                StatedParts.NONE,
                Optional.of(url).filter(given -> !given.isEmpty()).map(given -> located(given)),
                Optional.of(orcid).filter(given -> !given.isEmpty()).map(given -> located(given)),
                Optional.empty(),
                Optional.of(memberFrom).filter(given -> !given.isEmpty()).map(SampleRoundup::moment),
                Optional.empty(),
                List.of(),
                List.of(),
                at(key));
    }

    public static Link arxiv(LinkKind kind, String label, String url) {
        Link.ArchiveId id = new Link.ArchiveId(ARXIV, "2306.00600", at("id"));
        return new Link(
                "Arxiv",
                kind,
                new Located<>(label, at(label)),
                new Link.Target.Url(url, at(url)),
                Optional.of(id),
                at(label));
    }

    public static Figure figure(String path, String alt, int width, int height) {
        return new Figure(
                Optional.of(svg(path, width, height, "#7b68ee")),
                text(alt),
                Optional.empty(),
                Optional.empty(),
                false,
                at("figure"));
    }

    public static Asset asset(String path, String content, Optional<Asset.Size> size) {
        return asset(path, content, size, Optional.empty());
    }

    private static Asset asset(String path, String content, Optional<Asset.Size> size, Optional<MediaFormat> format) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Optional<Asset.Inspection> look =
                format.map(known -> new Asset.Inspection(known, bytes.length, Optional.empty()));
        Asset.File file = new Asset.File(() -> new ByteArrayInputStream(bytes), size, look);
        return new Asset(path.substring(path.lastIndexOf('/') + 1), path, Optional.of(file), at(path));
    }

    private static Asset svg(String path, int width, int height, String colour) {
        String drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s">
                <path d="M20 %4$s C %5$s %4$s %5$s 20 %6$s 20 S %3$s %4$s %3$s 20" fill="none" stroke="%7$s" \
                stroke-width="8"/><circle cx="%6$s" cy="20" r="12" fill="#524364"/></svg>
                """.formatted(width, height, width - 20, height - 20, width / 4, width / 2, colour);
        return asset(path, drawing, Optional.of(new Asset.Size(width, height)), Optional.of(MediaFormat.SVG));
    }

    private static Picture picture(String path, String alt, int width, int height, String colour) {
        return new Picture(svg(path, width, height, colour), text(alt));
    }

    private static Reference<Paper> reference(Paper paper) {
        return new Reference<>(paper.type(), Optional.of(paper), at(paper.displayName()));
    }
}
