package dev.roundup.processor.read;

import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Additions;
import dev.roundup.processor.model.Anchors;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.Byline;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.DeclaringType;
import dev.roundup.processor.model.EqualContribution;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.MacroDefinitions;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.NamedValue;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Presentation;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Summary;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.math.Macros;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads papers. A paper is read once for each site, because the site's people and topics apply to it. */
final class PaperReader {
    private final RoundContext round;
    private final AssetFinder assets;
    private final LinkReader links;
    private final VenueReader venues;
    private final AllowanceReader allowances;
    private final Map<PaperKey, Optional<Paper>> known = new HashMap<>();

    private record PaperKey(TypeElement type, Optional<TypeName> site) {}

    PaperReader(RoundContext round, AssetFinder assets, VenueReader venues, AllowanceReader allowances) {
        this.round = round;
        this.assets = assets;
        this.links = new LinkReader(assets);
        this.venues = venues;
        this.allowances = allowances;
    }

    /**
     * Reads a paper.
     *
     * @param standIn the class literal that led here; messages point at it if the paper comes from a class file
     * @return empty if the type is not a paper
     */
    Optional<Paper> read(TypeElement type, Optional<Site> site, @Nullable SourceOrigin standIn) {
        PaperKey key = new PaperKey(type, site.map(Site::type));
        Optional<Paper> paper = known.get(key);
        if (paper == null) {
            ElementAnnotations annotations = ElementAnnotations.of(round, type, standIn);
            paper = annotations
                    .first("Paper")
                    .map(head -> new PaperAnnotations(type, annotations, site, standIn, head).paper(head));
            known.put(key, paper);
        }
        return paper;
    }

    /** The annotations of one paper, read in the order of the page. */
    private final class PaperAnnotations {
        private final TypeElement type;
        private final ElementAnnotations annotations;
        private final Optional<Site> site;
        private final @Nullable SourceOrigin standIn;
        private final TypeName name;
        private final List<MacroDefinitions> definitions;
        private final Macros macros;

        PaperAnnotations(
                TypeElement type,
                ElementAnnotations annotations,
                Optional<Site> site,
                @Nullable SourceOrigin standIn,
                AnnotationView head) {
            this.type = type;
            this.annotations = annotations;
            this.site = site;
            this.standIn = standIn;
            this.name = round.nameOf(type);
            this.definitions = definitions(head.strings("macros"));
            this.macros =
                    definitions.isEmpty() ? round.macros() : round.macros().and(MacroDefinitions.together(definitions));
        }

        Paper paper(AnnotationView head) {
            Located<String> title = head.string("title");
            return new Paper(
                    text(title),
                    byline(head),
                    anchors(head),
                    summary(),
                    links.read(annotations, name.packageName()),
                    presentation(),
                    additions(),
                    annotations.first("Published").map(this::published),
                    site,
                    new DeclaringType(name, round.provenance(type), allowances.read(type, standIn), head.origin()));
        }

        /** A string that may use the paper's macros, parsed as text. */
        private Text text(Located<String> written) {
            return Text.of(written.value(), macros, written.origin());
        }

        private Byline byline(AnnotationView head) {
            List<EqualContribution> groups = annotations.all("EqualContribution").stream()
                    .map(group -> new EqualContribution(names(group, "value"), group.origin()))
                    .toList();
            List<Contact> contacts = annotations.all("Contact").stream()
                    .map(contact -> new Contact(
                            contact.string("value"),
                            contact.optionalString("author").map(this::name)))
                    .toList();
            List<Authorship> authors = names(head, "authors").stream()
                    .map(author -> authorship(author, groups, contacts))
                    .toList();
            return Byline.of(authors, groups, contacts);
        }

        private Anchors anchors(AnnotationView head) {
            return new Anchors(
                    head.optionalString("id")
                            .orElseGet(() -> new Located<>(KebabCase.of(name.simple()), head.origin("id"))),
                    head.strings("formerIds"),
                    head.words("citationKey"));
        }

        private Summary summary() {
            return new Summary(
                    annotations.first("Abstract").map(this::abstractText),
                    annotations.first("Tldr").map(tldr -> text(tldr.string("value"))),
                    annotations.first("Figure").map(this::figure),
                    annotations.all("Tag").stream()
                            .flatMap(tag -> tag.strings("value").stream())
                            .map(this::tag)
                            .toList());
        }

        private Presentation presentation() {
            return new Presentation(
                    badges(),
                    annotations.all("Session").stream()
                            .map(PaperReader::session)
                            .toList(),
                    annotations.all("AppearedIn").stream().map(this::appearance).toList(),
                    annotations.first("Publication").map(this::publication).orElse(Publication.NONE));
        }

        private Additions additions() {
            return new Additions(
                    annotations.all("Note").stream()
                            .map(note -> text(note.string("value")))
                            .toList(),
                    annotations.all("Extra").stream()
                            .filter(extra -> extra.flag("shown"))
                            .map(extra -> new NamedValue(extra.string("name"), extra.string("value")))
                            .toList(),
                    definitions);
        }

        /** The later version is not read here, because it may name this one. */
        private Reference<TypeName> published(AnnotationView annotation) {
            return LiteralResolver.of(
                    round,
                    annotation.literal("value"),
                    later -> ElementAnnotations.of(round, later, standIn)
                            .first("Paper")
                            .map(any -> round.nameOf(later)));
        }

        private List<Name> names(AnnotationView annotation, String member) {
            return annotation.strings(member).stream().map(this::name).toList();
        }

        private Name name(Located<String> written) {
            return site.map(Site::people).orElse(People.NONE).resolve(written.value(), written.origin());
        }

        private Authorship authorship(Name author, List<EqualContribution> groups, List<Contact> contacts) {
            List<Integer> memberOf = IntStream.range(0, groups.size())
                    .filter(i -> groups.get(i).members().stream().anyMatch(author::isSameAs))
                    .boxed()
                    .toList();
            boolean corresponding = contacts.stream()
                    .flatMap(contact -> contact.author().stream())
                    .anyMatch(author::isSameAs);
            return new Authorship(author, memberOf, corresponding);
        }

        private Tag tag(Located<String> written) {
            return new Tag(
                    written.value(),
                    site.flatMap(Site::topics).flatMap(topics -> topics.find(written.value())),
                    written.origin());
        }

        private Abstract abstractText(AnnotationView annotation) {
            Optional<Text> given = annotation.optionalString("value").map(this::text);
            Optional<Asset> file = asset(annotation, "file");
            Text nothing = Text.of("", annotation.origin());
            if (given.isPresent() || file.isEmpty() || file.get().file().isEmpty()) {
                return new Abstract(given.isPresent(), file, given.orElse(nothing), annotation.origin());
            }
            try {
                Text text = text(contents(file.get(), file.get().file().get()));
                return new Abstract(false, file, text, annotation.origin());
            } catch (IOException unreadable) {
                return new Abstract(false, file, Optional.of(unreadable.toString()), nothing, annotation.origin());
            }
        }

        private Figure figure(AnnotationView annotation) {
            return new Figure(
                    asset(annotation, "file"),
                    text(annotation.string("alt")),
                    annotation.words("caption").map(this::text),
                    asset(annotation, "still"),
                    annotation.flag("pending"),
                    annotation.origin());
        }

        private Optional<Asset> asset(AnnotationView annotation, String member) {
            return annotation.optionalString(member).map(written -> assets.find(name.packageName(), written));
        }

        /**
         * The badges, those in the signal colour first, then by annotation, because a class file keeps no other order.
         */
        private List<Badge> badges() {
            return annotations.stream()
                    .flatMap(annotation -> annotation.type().badge().stream()
                            .map(badge -> new Badge(
                                    annotation.type().simpleName(),
                                    annotation
                                            .words("value")
                                            .map(Located::value)
                                            .orElse(badge.label()),
                                    badge.highlight(),
                                    annotation.origin("value"))))
                    .sorted((a, b) -> Boolean.compare(b.highlight(), a.highlight()))
                    .toList();
        }

        private Appearance appearance(AnnotationView annotation) {
            return new Appearance(
                    venues.reference(annotation.literal("venue")),
                    annotation.optionalString("date").map(DateReader::upToDay),
                    annotation.words("volume"),
                    annotation.words("number"),
                    annotation.words("pages"));
        }

        private Publication publication(AnnotationView annotation) {
            return new Publication(
                    annotation.constant("type", PublicationType.class, PublicationType.PAPER),
                    annotation.optionalString("date").map(DateReader::upToDay),
                    annotation.words("publisher"),
                    annotation.words("place"),
                    annotation.words("series"),
                    annotation.words("volume"),
                    annotation.words("number"),
                    annotation.words("pages"),
                    names(annotation, "editors"),
                    annotation.words("isbn"));
        }
    }

    /** Reads the values in order, so that a name that is defined twice is reported at its second place. */
    private static List<MacroDefinitions> definitions(List<Located<String>> values) {
        List<MacroDefinitions> definitions = new ArrayList<>();
        for (Located<String> value : values) {
            Set<String> before = MacroDefinitions.together(definitions).names();
            definitions.add(new MacroDefinitions(value, Macros.parse(value.value(), before)));
        }
        return List.copyOf(definitions);
    }

    private static Session session(AnnotationView annotation) {
        return new Session(
                annotation.words("name"),
                DateReader.time(annotation.string("start")),
                annotation.optionalString("end").map(DateReader::time),
                annotation.words("place"),
                annotation.optionalString("url"));
    }

    /** A file's text in the form of a Java text block: with line feeds and without a byte-order mark. */
    private static Located<String> contents(Asset asset, Asset.File file) throws IOException {
        String text = new String(AssetFinder.bytes(file), StandardCharsets.UTF_8);
        return new Located<>(text.replace("\uFEFF", "").replace("\r\n", "\n"), asset.origin());
    }
}
