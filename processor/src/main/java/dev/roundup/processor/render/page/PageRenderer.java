package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.markup.HtmlWriter;
import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.model.Layout;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LabMembers;
import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.render.output.SectionHeadings;
import dev.roundup.processor.render.output.TextDirection;
import dev.roundup.processor.template.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Renders the page from its template. The first step is a document, from which a post can be made as well. */
public final class PageRenderer {
    /** On a page with more papers than this, browsers lay out only what is near the visible part. */
    private static final int LONG_PAGE = 60;

    /** A page with more papers than this shows cards if its author chooses no layout, and folds all but short abstracts. */
    private static final int FULL_ENTRIES = 20;

    /**
     * The longest abstract, in characters, that is shown in full on a page of full entries. It is two thirds of a
     * standard page of 1,800 characters.
     */
    private static final int LONG_ABSTRACT = 1_200;

    private final Roundup roundup;
    private final PageContext facts;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final DateWords dates;
    private final Pictures pictures;
    private final InterfaceWords words;
    private final SectionHeadings headings;
    private final Filters filters;
    private final PaperEntry entry;
    private final DraftNotes draft;
    private final UsedFeatures needs = new UsedFeatures();
    private final EntryWriter entries;
    private final LabMembers members;
    private final long papers;
    private final Layout layout;
    private final Optional<OwnPage> own;

    /**
     * Prepares the page of a roundup.
     *
     * @param forms the forms of the page, each with its changes to an entry
     */
    public PageRenderer(
            Roundup roundup, Addresses addresses, PageContext facts, Map<PageForm, Consumer<Element>> forms) {
        this.roundup = roundup;
        this.facts = facts;
        this.addresses = addresses;
        PlaceholderValues values = new PlaceholderValues(roundup);
        this.prose = new ProseWriter(values);
        this.words = InterfaceWords.in(roundup.metadata().language().value());
        this.dates = DateWords.in(roundup.metadata().language().value(), words);
        this.pictures = new Pictures(addresses, prose);
        this.headings = new SectionHeadings(roundup, values, words);
        this.papers = roundup.papers().count();
        this.filters = new Filters(
                new Facets(roundup, headings, words, facts.listing()),
                words,
                TemplateTranslation.mark(words, roundup.metadata().language().value()),
                papers);
        this.draft = new DraftNotes(facts.remarks(), words);
        this.members = facts.listing().isPresent() ? facts.listing().get().members() : new LabMembers(roundup);
        boolean full = papers <= FULL_ENTRIES;
        this.own = own(facts.look());
        this.layout = layout(full);
        int longest = layout == Layout.CARDS ? 0 : full ? LONG_ABSTRACT : LONG_ABSTRACT / 2;
        this.entry =
                new PaperEntry(roundup, members, addresses, prose, dates, pictures, words, filters, facts, longest);
        this.entries = new EntryWriter(forms, needs);
    }

    private Layout layout(boolean full) {
        if (facts.listing().isPresent()) {
            return Layout.LISTING;
        }
        if (own.isPresent() && own.get().hasEntries()) {
            return Layout.STACKED;
        }
        return roundup.design().layout() != Layout.AUTO
                ? roundup.design().layout()
                : full ? Layout.COLUMNS : Layout.CARDS;
    }

    /** The page's own template. Without one, its class is not even loaded. */
    private static Optional<OwnPage> own(PageLook look) {
        return look.template().isEmpty()
                ? Optional.empty()
                : OwnPage.of(look.template().get());
    }

    /** Returns the document without the parts that only a page of its own needs. The entries are already written. */
    public Element document() {
        String language = roundup.metadata().language().value();
        Element document = PageTemplate.load(new TemplateTranslation(words, language));
        TemplatePart page = new TemplatePart(document);
        if (own.isPresent()) {
            SlotMarks.put(document);
        }
        page.in("page")
                .attribute("lang", language)
                .attribute(
                        "dir",
                        Optional.of(TextDirection.of(language))
                                .filter(direction -> !direction.equals(TextDirection.LEFT_TO_RIGHT)));
        page.in("body")
                .attribute("class", layout.name().toLowerCase(Locale.ROOT))
                .classIf("long", papers > LONG_PAGE);
        draft.fill(page);
        new PageMetadata(roundup, addresses, prose, words, facts).fill(page);
        new PageHead(roundup, addresses, prose, dates, pictures, words).fill(page);
        filters.fill(page);
        new ContentsList(
                        roundup,
                        addresses,
                        prose,
                        headings,
                        words,
                        facts.listing().isEmpty())
                .fill(page);
        boolean isScheduled = roundup.isScheduled() && facts.listing().isEmpty();
        page.ifPresent(
                "schedule",
                Optional.of(roundup).filter(any -> isScheduled),
                (part, any) -> new Schedule(roundup, addresses, prose, dates, words).fill(part, facts.files()));
        PageStyle.keepIf(page.in("schedule-style"), document, isScheduled);
        page.in("of").text(EntryNames.between(words));
        page.ifPresent(
                "intro", roundup.body().intro(), (part, text) -> prose.paragraphs(part, "intro-paragraph", text));
        page.each("section", roundup.body().sections(), this::section);
        page.ifPresent(
                "outro", roundup.body().outro(), (part, text) -> prose.paragraphs(part, "outro-paragraph", text));
        new PageFoot(roundup, addresses, facts.files(), members, words).fill(page);
        if (facts.frame().isPresent()) {
            navigation(document, facts.frame().get().navigation());
        }
        if (own.isPresent()) {
            own.get().dress(document);
        }
        needs.look(HtmlTree.child(document, "body"));
        if (facts.frame().isPresent()) {
            facts.frame().get().dress(document, facts.look());
        } else {
            style(document, page);
        }
        Optional<Palette> palette =
                roundup.design().accent().map(Located::value).flatMap(Palette::of);
        palette.ifPresent(colours -> PageStyle.append(document, colours.rules()));
        if (facts.frame().isEmpty()) {
            textFace(document);
        }
        labLook(document);
        return document;
    }

    /** Puts the navigation first. A template of the lab has a slot for it. */
    private void navigation(Element document, Element links) {
        HtmlTree.child(HtmlTree.child(document, "body"), "header").before(links);
        if (own.isPresent()) {
            SlotMarks.mark(links, Slot.SITE_NAVIGATION);
        }
    }

    /** Gives the page the rules that it needs. */
    private void style(Element document, TemplatePart page) {
        PageStyle.keepUsed(document, needs);
        PageStyle.keepIf(page.in("folded-style"), document, needs.folds());
        PageStyle.keepIf(page.in("cite-style"), document, needs.references());
        PageStyle.keepIf(page.in("cards-style"), document, layout == Layout.CARDS);
        PageStyle.keepIf(page.in("long-style"), document, papers > LONG_PAGE);
        PageStyle.keepIf(
                page.in("script-style"),
                document,
                TextDirection.hasOwnStyle(roundup.metadata().language().value()));
        if (needs.formulas()) {
            PageStyle.append(document, FormulaStyle.of(needs));
        }
        PageStyle.drawIcons(document, needs);
    }

    private void textFace(Element document) {
        if (facts.look().textFace()) {
            PageStyle.append(
                    document, PackedText.of(PageRenderer.class, "text-face.css").strip());
            PageScript.addFace(document);
            PagePolicy.allowFace(document);
        }
    }

    /** Adds the dress of the lab, which comes after ours. */
    private void labLook(Element document) {
        if (own.isPresent()) {
            own.get().finish(document, facts.frame().isEmpty() ? facts.look().style() : Optional.empty());
        } else if (facts.frame().isEmpty()) {
            facts.look().style().ifPresent(rules -> PageStyle.append(document, rules));
        }
    }

    /** Writes the finished page. The document may be changed afterwards. */
    public List<byte[]> page(Element document) {
        Optional<String> language =
                TemplateTranslation.mark(words, roundup.metadata().language().value());
        if (facts.frame().isEmpty()) {
            PageScript.add(document, needs, words, language);
        }
        if (roundup.isScheduled() && facts.listing().isEmpty()) {
            PageScript.addToHead(document, words, language);
        }
        if (facts.listing().isEmpty()) {
            linkedData().add(document);
        }
        if (facts.frame().isPresent()) {
            facts.frame().get().finish(document);
        }
        PagePolicy.allowOwn(document);
        if (facts.frame().isPresent()) {
            SharedParts.settle(document);
        }
        if (own.isPresent()) {
            PagePolicy.allow(document, own.get().sources());
        }
        return new HtmlWriter(PageForm.PAGE)
                .write("<!DOCTYPE html>\n")
                .write(document)
                .write("\n")
                .take();
    }

    private LinkedData linkedData() {
        return new LinkedData(
                roundup,
                addresses,
                prose,
                facts.citations(),
                addresses.page(roundup, facts.output()).orElse(""));
    }

    private void section(TemplatePart part, Section section) {
        Optional<Text> heading = headings.heading(section);
        part.attribute("id", addresses.anchor(section))
                .attribute(
                        "aria-label",
                        Optional.of(prose.plain(roundup.metadata().title())).filter(title -> heading.isEmpty()));
        Optional<Pictures.AddressedPicture<Picture>> logo = pictures.shown(section.logo());
        part.ifPresent(
                "section-band",
                Optional.of(section).filter(any -> heading.isPresent() || logo.isPresent()),
                (band, any) -> {
                    band.ifPresent("section-kind", headings.kind(section));
                    band.ifPresent("section-title", heading, prose::line);
                    band.ifPresent("section-logo", logo, pictures::logo);
                });
        part.ifPresent(
                "section-intro",
                section.intro(),
                (intro, text) -> prose.paragraphs(intro, "section-intro-paragraph", text));
        String level = heading.isPresent() ? "h3" : "h2";
        part.each("paper", section.papers().toList(), (article, paper) -> {
            filters.mark(article, section, paper);
            entry.fill(article, paper, level);
            draft.fill(article, paper);
            boolean isDressed = own.isPresent() && facts.listing().isEmpty();
            entries.write(isDressed ? own.get().entry(article.element()) : article.element());
        });
    }
}
