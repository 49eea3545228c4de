package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;

import dev.roundup.processor.model.WrittenDate.Precision;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes roundups for tests. By default they are correct. The origin of a value has the name of the value. */
public final class RoundupBuilder {
    private static final Set<Precision> DAY_OR_TIME = EnumSet.of(Precision.DAY, Precision.TIME);

    private final TypeName type;
    private Located<String> slug = located("neurips-2023");
    private Text title = text("Papers at NeurIPS 2023");
    private Optional<Text> description = Optional.empty();
    private Optional<Name> author = Optional.empty();
    private WrittenDate published = WrittenDate.of("2023-11-20", DAY_OR_TIME, at("published"));
    private Optional<WrittenDate> updated = Optional.empty();
    private Optional<Reference<Site>> site = Optional.empty();
    private Optional<Reference<Venue>> venue = Optional.empty();
    private boolean empty;
    private final List<Section> sections = new ArrayList<>();
    private Layout layout = Layout.COLUMNS;
    private Optional<Located<String>> accent = Optional.empty();
    private Located<String> language = located("en");
    private Optional<Text> intro = Optional.empty();
    private Optional<Text> outro = Optional.empty();
    private final List<NamedValue> frontMatter = new ArrayList<>();
    private Set<Format> formats = Set.of(Format.values());
    private final List<Allowance> allowances = new ArrayList<>();

    private RoundupBuilder(TypeName type) {
        this.type = type;
    }

    public static RoundupBuilder roundup(String typeName) {
        return roundup(new TypeName("lab", List.of(typeName)));
    }

    public static RoundupBuilder roundup(TypeName type) {
        return new RoundupBuilder(type);
    }

    public RoundupBuilder slug(String value) {
        slug = located(value);
        return this;
    }

    public RoundupBuilder title(String value) {
        title = text(value);
        return this;
    }

    public RoundupBuilder description(String value) {
        description = Optional.of(text(value));
        return this;
    }

    public RoundupBuilder author(Name value) {
        author = Optional.of(value);
        return this;
    }

    public RoundupBuilder published(String value) {
        published = WrittenDate.of(value, DAY_OR_TIME, at("published"));
        return this;
    }

    public RoundupBuilder updated(String value) {
        updated = Optional.of(WrittenDate.of(value, DAY_OR_TIME, at("updated")));
        return this;
    }

    public RoundupBuilder site(Site value) {
        return siteReference(new Reference<>(value.type(), Optional.of(value), at("site")));
    }

    public RoundupBuilder siteReference(Reference<Site> value) {
        site = Optional.of(value);
        return this;
    }

    public RoundupBuilder venue(Venue value) {
        return venueReference(new Reference<>(value.type(), Optional.of(value), at("venue")));
    }

    public RoundupBuilder venueReference(Reference<Venue> value) {
        venue = Optional.of(value);
        return this;
    }

    /** Adds a section without a heading. */
    public RoundupBuilder section(String id, Paper... papers) {
        return section(id, "", papers);
    }

    public RoundupBuilder section(String id, String heading, Paper... papers) {
        List<Reference<Paper>> entries = Stream.of(papers)
                .map(paper -> new Reference<>(
                        paper.type(),
                        Optional.of(paper),
                        at(id + " " + paper.type().simple())))
                .toList();
        Optional<Text> sectionTitle =
                Optional.of(heading).filter(written -> !written.isEmpty()).map(TestOrigin::text);
        return section(new Section(
                located(id), sectionTitle, SectionKind.PAPERS, Optional.empty(), Optional.empty(), entries, at(id)));
    }

    public RoundupBuilder section(Section value) {
        sections.add(value);
        return this;
    }

    public RoundupBuilder layout(Layout value) {
        layout = value;
        return this;
    }

    public RoundupBuilder accent(String value) {
        accent = Optional.of(located(value));
        return this;
    }

    public RoundupBuilder language(String value) {
        language = located(value);
        return this;
    }

    public RoundupBuilder intro(String value) {
        intro = Optional.of(text(value));
        return this;
    }

    public RoundupBuilder outro(String value) {
        outro = Optional.of(text(value));
        return this;
    }

    public RoundupBuilder frontMatter(String key, String value) {
        frontMatter.add(new NamedValue(located(key), located(value)));
        return this;
    }

    public RoundupBuilder formats(Format... values) {
        formats = Set.of(values);
        return this;
    }

    public RoundupBuilder allow(String rule) {
        allowances.add(new Allowance(rule, "a reason", Optional.empty(), at("allow " + rule)));
        return this;
    }

    /** Leaves out the section that a roundup has by default. */
    public RoundupBuilder empty() {
        empty = true;
        return this;
    }

    public Roundup build() {
        if (sections.isEmpty() && !empty) {
            section(new Section(
                    located("words"),
                    Optional.empty(),
                    SectionKind.PAPERS,
                    Optional.of(text("Words.")),
                    Optional.empty(),
                    List.of(),
                    at("words")));
        }
        return new Roundup(
                slug,
                new RoundupMetadata(title, description, author, language, published, updated),
                site,
                venue,
                new PageBody(intro, sections, outro),
                new PageDesign(layout, accent),
                formats,
                frontMatter,
                new DeclaringType(type, Provenance.SOURCE, allowances, at(type.simple())));
    }
}
