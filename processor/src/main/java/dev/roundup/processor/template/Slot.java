package dev.roundup.processor.template;

import static dev.roundup.processor.template.Slot.Area.CONTENT_AREA;
import static dev.roundup.processor.template.Slot.Area.ENTRY;
import static dev.roundup.processor.template.Slot.Area.PAGE;
import static dev.roundup.processor.template.Slot.Area.SECTION_AREA;
import static dev.roundup.processor.template.Slot.Kind.FRAME;
import static dev.roundup.processor.template.Slot.Kind.LINK;
import static dev.roundup.processor.template.Slot.Kind.PART;
import static dev.roundup.processor.template.Slot.Kind.PICTURE;
import static dev.roundup.processor.template.Slot.Kind.TIME;
import static dev.roundup.processor.template.Slot.Kind.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The slots that a lab's own template can have. Their names are a promise, so they do not change. */
public enum Slot {
    CONTENT(PAGE, FRAME, "", "all sections with their papers; every template has it"),
    MASTHEAD(PAGE, PART, "", "the band with title, venue, description, dates and counts"),
    TITLE(PAGE, WORDS, "title", "the title of the page"),
    DESCRIPTION(PAGE, WORDS, "description", "the description"),
    VENUE(PAGE, WORDS, "venue", "name, days and place of the venue"),
    VENUE_LOGO(PAGE, PICTURE, "venue-logo", "the logo of the venue"),
    AUTHOR(PAGE, LINK, "author-name", "who wrote the page"),
    PUBLISHED(PAGE, TIME, "published", "the day of publication"),
    UPDATED(PAGE, TIME, "updated-date", "the day of the last change"),
    COUNTS(PAGE, WORDS, "counts", "how many papers there are, and of what kind"),
    FILTERS(PAGE, PART, "filters", "the bar with search and filters"),
    CONTENTS(PAGE, PART, "contents", "the list of contents"),
    SCHEDULE(PAGE, PART, "schedule", "the sessions, day by day"),
    FOOT(PAGE, PART, "", "everything below the papers: members, site, licence and files"),
    MEMBERS(PAGE, WORDS, "members-note", "what bold names mean"),
    SITE(PAGE, LINK, "site-link", "the name of the site, with a link to it"),
    LICENSE(PAGE, WORDS, "license", "the licence of the page"),
    FILES(PAGE, PART, "files", "the files beside the page"),
    SITE_NAVIGATION(
            PAGE,
            PART,
            "site-navigation",
            "links between the pages of a [site](site.md); none if the page is not part of one"),

    INTRO(CONTENT_AREA, PART, "intro", "the text before the first section"),
    SECTION(CONTENT_AREA, FRAME, "section", "a section; it is repeated for each"),
    OUTRO(CONTENT_AREA, PART, "outro", "the text after the last section"),

    SECTION_KIND(SECTION_AREA, WORDS, "section-kind", "a word such as “Findings” for some kinds of sections"),
    SECTION_TITLE(SECTION_AREA, WORDS, "section-title", "the heading"),
    SECTION_LOGO(SECTION_AREA, PICTURE, "section-logo", "the logo"),
    SECTION_INTRO(SECTION_AREA, PART, "section-intro", "the text before the papers"),
    PAPER(SECTION_AREA, FRAME, "paper", "the entry of a paper; it is repeated for each"),

    PAPER_TITLE(ENTRY, WORDS, "paper-title", "the title, which links to the entry; every entry has it"),
    BADGES(ENTRY, PART, "badges", "badges such as “Oral”"),
    AUTHORS(ENTRY, PART, "authors", "the authors"),
    AFFILIATIONS(ENTRY, PART, "affiliations", "the affiliations to which the numbers of the authors refer"),
    LEGEND(ENTRY, WORDS, "legend", "what the marks of the authors mean"),
    LINKS(ENTRY, PART, "links", "the links, and the reference to copy"),
    FIGURE(ENTRY, PART, "figure", "the picture or video, with its caption"),
    TLDR(ENTRY, WORDS, "tldr-words", "the paper in one sentence"),
    ABSTRACT(ENTRY, PART, "abstract", "the abstract; a long one is folded"),
    ABSTRACT_TEXT(ENTRY, PART, "long-abstract-text", "the abstract, never folded, for a `<details>` of your own"),
    FACTS(ENTRY, PART, "facts", "sessions, appearances, contacts and notes"),
    TAGS(ENTRY, PART, "tags", "the tags");

    /** The attribute that names the slot of an element. */
    public static final String ATTRIBUTE = "data-slot";

    /** The attribute of an element that is left out if there is nothing for a slot. */
    public static final String CONDITION = "data-if";

    /** The attribute of an element that is only for those who open the template by itself. */
    public static final String SAMPLE = "data-sample";

    private final Area area;
    private final Kind kind;
    private final String source;
    private final String meaning;

    Slot(Area area, Kind kind, String source, String meaning) {
        this.area = area;
        this.kind = kind;
        this.source = source;
        this.meaning = meaning;
    }

    /** The part of a template in which a slot stands. */
    public enum Area {
        PAGE,
        CONTENT_AREA,
        SECTION_AREA,
        ENTRY
    }

    /** What becomes of the element. */
    public enum Kind {
        /** It gets words. */
        WORDS,
        /** It gets words, and the address to which it leads. */
        LINK,
        /** It gets words, and the moment that they mean. */
        TIME,
        /** It shows a picture. */
        PICTURE,
        /** It gets a part of ours. */
        PART,
        /** It can hold slots of its own. */
        FRAME
    }

    public Area area() {
        return area;
    }

    public Kind kind() {
        return kind;
    }

    /** The slot of our own template that fills it; empty if none alone does. */
    public String source() {
        return source;
    }

    /** What it shows, for the documentation. */
    public String meaning() {
        return meaning;
    }

    /** The name in templates. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The slot with a name. */
    public static Optional<Slot> of(String id) {
        return Arrays.stream(values()).filter(slot -> slot.id().equals(id)).findFirst();
    }

    /** The names of all slots. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Slot::id).toList();
    }
}
