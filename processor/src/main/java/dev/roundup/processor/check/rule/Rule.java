package dev.roundup.processor.check.rule;

import static dev.roundup.processor.check.rule.Severity.ERROR;
import static dev.roundup.processor.check.rule.Severity.OFF;
import static dev.roundup.processor.check.rule.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of rules. A headline is a template: what stands in braces is filled in for each finding, {@code value}
 * with a value as it was written, {@code member} with where it was written, {@code owner} with the declaration.
 */
public enum Rule {
    NOT_A_PAPER(Family.OUTLINE, ERROR, Scope.ROUNDUP, "{value} in {member} of {owner} is not a @Paper"),
    NOT_A_SITE(Family.OUTLINE, ERROR, Scope.ROUNDUP, "{value} in {member} of {owner} is not a @Site"),
    NOT_A_VENUE(Family.OUTLINE, ERROR, Scope.DECLARATION, "{value} in {member} of {owner} is not a @Venue"),
    DUPLICATE_PAPER(Family.OUTLINE, ERROR, Scope.ROUNDUP, "paper {value} is listed again in {member} of {roundup}"),
    ORPHAN_PAPER(Family.OUTLINE, WARNING, Scope.WORKSPACE, "paper {value} is not listed in any roundup"),
    MISSING_CLASS(
            Family.OUTLINE,
            ERROR,
            Scope.WORKSPACE,
            "cannot write the page of {outline}: {holder} names {value}, which is not on the class path"),
    BLANK_VALUE(Family.OUTLINE, ERROR, Scope.DECLARATION, "{member} of {owner} is blank"),
    DUPLICATE_TITLE(
            Family.OUTLINE, ERROR, Scope.ROUNDUP, "title {value} in {member} of {owner} is also used by {other}"),
    DUPLICATE_SLUG(
            Family.OUTLINE, ERROR, Scope.WORKSPACE, "slug {value} in {member} of {owner} is also used by {other}"),
    DUPLICATE_ID(Family.OUTLINE, ERROR, Scope.ROUNDUP, "id {value} in {member} of {owner} is also used by {other}"),
    EMPTY_SECTION(Family.OUTLINE, WARNING, Scope.ROUNDUP, "section {value} of {owner} has neither papers nor an intro"),
    STRAY_ANNOTATION(
            Family.OUTLINE, ERROR, Scope.WORKSPACE, "{annotation} on {element} has no effect without {wanted}"),
    STALE_COUNT(
            Family.OUTLINE,
            WARNING,
            Scope.ROUNDUP,
            "{value} in {member} of {owner} at {place} is wrong: the page lists {count}"),
    UNKNOWN_PLACEHOLDER(
            Family.OUTLINE, ERROR, Scope.ROUNDUP, "unknown placeholder {value} in {member} of {owner} at {place}"),
    DATE_SYNTAX(Family.OUTLINE, ERROR, Scope.DECLARATION, "invalid date {value} in {member} of {owner}"),
    DATE_ORDER(Family.OUTLINE, ERROR, Scope.DECLARATION, "date {value} in {member} of {owner} is before {other}"),
    YEAR_MISMATCH(Family.OUTLINE, WARNING, Scope.ROUNDUP, "year {value} in {member} of {owner} does not match {other}"),
    LANGUAGE_TAG(Family.OUTLINE, ERROR, Scope.ROUNDUP, "{value} in {member} of {owner} is not a language tag"),
    ACCENT_SYNTAX(Family.OUTLINE, ERROR, Scope.ROUNDUP, "{value} in {member} of {owner} is not a hex colour"),
    SLUG_SYNTAX(
            Family.OUTLINE, ERROR, Scope.DECLARATION, "{value} in {member} of {owner} cannot be part of an address"),

    LINK_SYNTAX(Family.LINKS, ERROR, Scope.ADDRESS, "invalid link {value} in {member} of {owner}: {problem}"),
    LINK_SCHEME(
            Family.LINKS, ERROR, Scope.WORKSPACE, "pattern {value} in {member} of {owner} is not a regular expression"),
    LINK_UNSAFE(
            Family.LINKS,
            ERROR,
            Scope.ADDRESS,
            "unsafe link {value} in {member} of {owner}: a browser can run a {scheme} address as code"),
    LINK_PLACEHOLDER(
            Family.LINKS, ERROR, Scope.ADDRESS, "placeholder {value} in {member} of {owner} instead of a link"),
    LINK_PDF_NOT_PDF(Family.LINKS, ERROR, Scope.PAPER, "PDF link {value} in {member} of {owner} leads to {what}"),
    LINK_ID_MISMATCH(
            Family.LINKS,
            ERROR,
            Scope.PAPER,
            "link {value} in {member} of {owner} leads to {id} on {archive}, but another link leads to {other}"),
    LINK_INSECURE(Family.LINKS, WARNING, Scope.ADDRESS, "unencrypted link {value} in {member} of {owner}"),
    LINK_TRACKING(Family.LINKS, WARNING, Scope.ADDRESS, "tracking link {value} in {member} of {owner}: {tracker}"),
    LINK_DUPLICATE(
            Family.LINKS, ERROR, Scope.PAPER, "link {value} in {member} of {owner} leads to the same place as {other}"),
    LINK_SHARED(Family.LINKS, WARNING, Scope.ROUNDUP, "link {value} in {member} of {owner} is also used by {other}"),
    LINK_PRIVATE(Family.LINKS, ERROR, Scope.ADDRESS, "private link {value} in {member} of {owner}: {problem}"),
    LINK_WRONG_VENUE(
            Family.LINKS,
            WARNING,
            Scope.ROUNDUP,
            "link {value} in {member} of {owner} leads to the site of {site}, not of {venue}"),
    LINK_FILE(Family.LINKS, ERROR, Scope.PAPER, "file {value} in {member} of {owner} was not found"),
    LINK_LABEL(Family.LINKS, WARNING, Scope.ROUNDUP, "unusual label {value} in {member} of {owner}"),
    LINK_AS_ID(Family.LINKS, OFF, Scope.ADDRESS, "link {value} in {member} of {owner} can be written as an id"),

    ARXIV_ID(Family.IDS, ERROR, Scope.ADDRESS, "invalid id {value} in {member} of {owner}: {problem}"),
    ARXIV_DATE(
            Family.IDS,
            WARNING,
            Scope.ROUNDUP,
            "arXiv id {value} in {member} of {owner} is from {month}, but the page is from {other}"),
    OPENREVIEW_ID(Family.IDS, ERROR, Scope.ADDRESS, "invalid id {value} in {member} of {owner}: {problem}"),
    DOI_SYNTAX(Family.IDS, ERROR, Scope.ADDRESS, "invalid DOI {value} in {member} of {owner}: {problem}"),
    GITHUB_REPO(Family.IDS, ERROR, Scope.ADDRESS, "invalid repository {value} in {member} of {owner}: {problem}"),
    ORCID_CHECKSUM(Family.IDS, ERROR, Scope.DECLARATION, "invalid ORCID iD {value} in {member} of {owner}: {problem}"),
    ACL_ID(Family.IDS, ERROR, Scope.ADDRESS, "invalid id {value} in {member} of {owner}: {problem}"),
    YOUTUBE_ID(Family.IDS, ERROR, Scope.ADDRESS, "invalid id {value} in {member} of {owner}: {problem}"),
    ZENODO_ID(Family.IDS, ERROR, Scope.ADDRESS, "invalid id {value} in {member} of {owner}: {problem}"),
    HUGGINGFACE_ID(Family.IDS, ERROR, Scope.ADDRESS, "invalid id {value} in {member} of {owner}: {problem}"),
    LICENSE_ID(Family.IDS, ERROR, Scope.DECLARATION, "unknown licence {value} in {member} of {owner}"),
    EMAIL_SYNTAX(Family.IDS, ERROR, Scope.PAPER, "invalid e-mail address {value} in {member} of {owner}: {problem}"),

    UNKNOWN_TAG(Family.TAGS, ERROR, Scope.PAPER, "unknown tag {value} in {member} of {owner}"),
    TAG_FORMAT(Family.TAGS, ERROR, Scope.DECLARATION, "tag {value} in {member} of {owner} {problem}"),
    DUPLICATE_TAG(Family.TAGS, ERROR, Scope.PAPER, "tag {value} is listed again in {member} of {owner}"),
    SIMILAR_TAG(Family.TAGS, WARNING, Scope.ROUNDUP, "tag {value} in {member} of {owner} looks like {other}"),
    UNUSED_TAG(Family.TAGS, OFF, Scope.WORKSPACE, "topic {value} of {owner} is not used by any paper"),

    UNKNOWN_AUTHOR(Family.PEOPLE, OFF, Scope.DECLARATION, "unknown author {value} in {member} of {owner}"),
    DUPLICATE_PERSON(Family.PEOPLE, ERROR, Scope.SITE, "{value} in {member} of {owner} is already {other}"),
    DUPLICATE_AUTHOR(Family.PEOPLE, ERROR, Scope.PAPER, "author {value} is listed again in {member} of {owner}"),
    SIMILAR_AUTHOR(Family.PEOPLE, WARNING, Scope.ROUNDUP, "author {value} in {member} of {owner} looks like {other}"),
    AUTHOR_LIST(Family.PEOPLE, ERROR, Scope.PAPER, "{value} in {member} of {owner} names more than one author"),
    AUTHOR_MARKER(
            Family.PEOPLE, ERROR, Scope.DECLARATION, "name {value} in {member} of {owner} contains the mark {mark}"),
    EQUAL_CONTRIBUTION_SINGLE(Family.PEOPLE, ERROR, Scope.PAPER, "{member} of {owner} names {problem}"),
    EQUAL_CONTRIBUTION_STRANGER(
            Family.PEOPLE, ERROR, Scope.PAPER, "{value} in {member} of {owner} is not an author of the paper"),
    UNUSED_PERSON(
            Family.PEOPLE, OFF, Scope.WORKSPACE, "person {value} of {owner} is not an author of any paper or page"),

    JAVA_ESCAPE(
            Family.TEXT,
            ERROR,
            Scope.TEXT,
            "{command} in {member} of {owner} at {place} lost a backslash: Java reads {escape} as {reading}"),
    MATH_DELIMITER(Family.TEXT, ERROR, Scope.TEXT, "{problem} in {member} of {owner} at {place}"),
    MATH_SYNTAX(Family.TEXT, ERROR, Scope.TEXT, "{problem} in {member} of {owner} at {place}"),
    MATH_COMMAND(Family.TEXT, ERROR, Scope.TEXT, "{problem} in {member} of {owner} at {place}"),
    LATEX_COMMAND(Family.TEXT, ERROR, Scope.TEXT, "{problem} in {member} of {owner} at {place}"),
    STRAY_PERCENT(Family.TEXT, WARNING, Scope.TEXT, "{problem} in {member} of {owner} at {place}"),
    HTML_IN_TEXT(
            Family.TEXT,
            WARNING,
            Scope.TEXT,
            "{value} in {member} of {owner} at {place} is HTML, and the page shows it as plain text"),
    UNICODE_FORM(Family.TEXT, WARNING, Scope.TEXT, "{value} in {member} of {owner} at {place} spells {spelling}"),
    CONTROL_CHARACTER(Family.TEXT, ERROR, Scope.TEXT, "stray character {character} in {member} of {owner} at {place}"),
    MOJIBAKE(
            Family.TEXT,
            WARNING,
            Scope.TEXT,
            "{value} in {member} of {owner} at {place} was read in the wrong encoding"),
    PLACEHOLDER_TEXT(Family.TEXT, ERROR, Scope.TEXT, "{value} in {member} of {owner} is only a placeholder"),
    ABSTRACT_SOURCE(Family.TEXT, ERROR, Scope.PAPER, "{member} of {owner} {problem}"),
    ABSTRACT_MISSING(Family.TEXT, OFF, Scope.PAPER, "paper {owner} has no abstract"),
    TEXT_TOO_LONG(
            Family.TEXT,
            ERROR,
            Scope.TEXT,
            "the text in {member} of {owner} is too long for a Java constant: {bytes} bytes, but the limit is 65,535"),

    FIGURE_MISSING(Family.FIGURES, ERROR, Scope.DECLARATION, "{problem} in {member} of {owner}"),
    FIGURE_ALT(
            Family.FIGURES,
            ERROR,
            Scope.DECLARATION,
            "{value} in {member} of {owner} does not say what the picture shows"),
    FIGURE_ALT_SHARED(
            Family.FIGURES,
            WARNING,
            Scope.ROUNDUP,
            "{value} in {member} of {owner} also describes the picture of {other}"),
    FIGURE_CASE(
            Family.FIGURES, ERROR, Scope.PICTURE, "picture {value} in {member} of {owner} is called {name} on disk"),
    FIGURE_REMOTE(
            Family.FIGURES,
            WARNING,
            Scope.PICTURE,
            "picture {value} in {member} of {owner} is on another server, so the page does not show it"),
    FIGURE_FORMAT(Family.FIGURES, ERROR, Scope.PICTURE, "picture {value} in {member} of {owner} {problem}"),
    FIGURE_HEAVY(Family.FIGURES, WARNING, Scope.PICTURE, "picture {value} in {member} of {owner} {problem}"),
    FIGURE_ACTIVE(Family.FIGURES, ERROR, Scope.PICTURE, "picture {value} in {member} of {owner} {problem}"),

    UNKNOWN_OPTION(Family.OPTIONS, ERROR, Scope.WORKSPACE, "{problem}"),
    UNKNOWN_RULE(Family.OPTIONS, ERROR, Scope.WORKSPACE, "{problem} in {member}"),
    UNUSED_ALLOW(Family.OPTIONS, WARNING, Scope.RUN, "@Allow({value}) for {owner} {problem}"),
    OUTPUT_FAILED(Family.OPTIONS, ERROR, Scope.OUTPUT, "cannot write {value}: {problem}"),
    INTERNAL_ERROR(Family.OPTIONS, ERROR, Scope.RUN, "bug in roundup: {problem} in {member}; please report it");

    private static final Map<String, Rule> BY_ID = new HashMap<>();

    static {
        for (Rule rule : values()) {
            BY_ID.put(rule.id(), rule);
        }
    }

    private final Family family;
    private final Severity defaultSeverity;
    private final Scope scope;
    private final String headline;

    Rule(Family family, Severity defaultSeverity, Scope scope, String headline) {
        this.family = family;
        this.defaultSeverity = defaultSeverity;
        this.scope = scope;
        this.headline = headline;
    }

    /** The name in messages, options and {@code @Allow}, such as {@code unknown-tag}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is about. */
    public Family family() {
        return family;
    }

    /** What it weighs where nothing was set. */
    public Severity defaultSeverity() {
        return defaultSeverity;
    }

    /** What it looks at in one go. */
    public Scope scope() {
        return scope;
    }

    /** The template of its headlines. */
    public String headline() {
        return headline;
    }

    /** Whether it can be turned down, off, or allowed somewhere. A link that runs code is never right. */
    public boolean isNegotiable() {
        return this != LINK_UNSAFE;
    }

    /** The page that explains it, from the root of the project. */
    public String page() {
        return "docs/rules/" + id() + ".md";
    }

    /** The rule with an {@link #id}. */
    public static Optional<Rule> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The ids of all rules. */
    public static List<String> ids() {
        return Stream.of(values()).map(Rule::id).toList();
    }
}
