package dev.roundup.processor.check;

import dev.roundup.processor.check.figures.FigureActive;
import dev.roundup.processor.check.figures.FigureAlt;
import dev.roundup.processor.check.figures.FigureAltShared;
import dev.roundup.processor.check.figures.FigureCase;
import dev.roundup.processor.check.figures.FigureFormat;
import dev.roundup.processor.check.figures.FigureHeavy;
import dev.roundup.processor.check.figures.FigureMissing;
import dev.roundup.processor.check.figures.FigureRemote;
import dev.roundup.processor.check.ids.ArchiveIds;
import dev.roundup.processor.check.ids.ArxivDate;
import dev.roundup.processor.check.ids.EmailSyntax;
import dev.roundup.processor.check.ids.LicenseId;
import dev.roundup.processor.check.ids.OrcidChecksum;
import dev.roundup.processor.check.links.LinkAsId;
import dev.roundup.processor.check.links.LinkDuplicate;
import dev.roundup.processor.check.links.LinkFile;
import dev.roundup.processor.check.links.LinkIdMismatch;
import dev.roundup.processor.check.links.LinkInsecure;
import dev.roundup.processor.check.links.LinkLabel;
import dev.roundup.processor.check.links.LinkPdfNotPdf;
import dev.roundup.processor.check.links.LinkPlaceholder;
import dev.roundup.processor.check.links.LinkPrivate;
import dev.roundup.processor.check.links.LinkScheme;
import dev.roundup.processor.check.links.LinkShared;
import dev.roundup.processor.check.links.LinkSyntax;
import dev.roundup.processor.check.links.LinkTracking;
import dev.roundup.processor.check.links.LinkUnsafe;
import dev.roundup.processor.check.links.LinkWrongVenue;
import dev.roundup.processor.check.options.UnknownOption;
import dev.roundup.processor.check.options.UnknownRule;
import dev.roundup.processor.check.outline.AccentSyntax;
import dev.roundup.processor.check.outline.BlankValue;
import dev.roundup.processor.check.outline.DateOrder;
import dev.roundup.processor.check.outline.DateSyntax;
import dev.roundup.processor.check.outline.DuplicateId;
import dev.roundup.processor.check.outline.DuplicatePaper;
import dev.roundup.processor.check.outline.DuplicateSlug;
import dev.roundup.processor.check.outline.DuplicateTitle;
import dev.roundup.processor.check.outline.EmptySection;
import dev.roundup.processor.check.outline.LanguageTag;
import dev.roundup.processor.check.outline.MissingClass;
import dev.roundup.processor.check.outline.NotAPaper;
import dev.roundup.processor.check.outline.NotASite;
import dev.roundup.processor.check.outline.NotAVenue;
import dev.roundup.processor.check.outline.OrphanPaper;
import dev.roundup.processor.check.outline.SlugSyntax;
import dev.roundup.processor.check.outline.StaleCount;
import dev.roundup.processor.check.outline.StrayAnnotation;
import dev.roundup.processor.check.outline.UnknownPlaceholder;
import dev.roundup.processor.check.outline.YearMismatch;
import dev.roundup.processor.check.people.AuthorList;
import dev.roundup.processor.check.people.AuthorMarker;
import dev.roundup.processor.check.people.DuplicateAuthor;
import dev.roundup.processor.check.people.DuplicatePerson;
import dev.roundup.processor.check.people.EqualContributionSingle;
import dev.roundup.processor.check.people.EqualContributionStranger;
import dev.roundup.processor.check.people.SimilarAuthor;
import dev.roundup.processor.check.people.UnknownAuthor;
import dev.roundup.processor.check.people.UnusedPerson;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.check.subject.LinkedRoundup;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.check.tags.DuplicateTag;
import dev.roundup.processor.check.tags.SimilarTag;
import dev.roundup.processor.check.tags.TagFormat;
import dev.roundup.processor.check.tags.UnknownTag;
import dev.roundup.processor.check.tags.UnusedTag;
import dev.roundup.processor.check.text.AbstractMissing;
import dev.roundup.processor.check.text.AbstractSource;
import dev.roundup.processor.check.text.ControlCharacter;
import dev.roundup.processor.check.text.HtmlInText;
import dev.roundup.processor.check.text.JavaEscape;
import dev.roundup.processor.check.text.Mojibake;
import dev.roundup.processor.check.text.PlaceholderText;
import dev.roundup.processor.check.text.ProseProblems;
import dev.roundup.processor.check.text.TextTooLong;
import dev.roundup.processor.check.text.UnicodeForm;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.Problem;
import dev.roundup.processor.url.Archive;
import java.util.List;

/** All checks, by what they look at. Those that look at the run itself are the run's own. */
final class Rulebook {
    static final List<Check<Declaration>> DECLARATIONS = List.of(
            new NotAVenue(),
            new BlankValue(),
            new DateSyntax(),
            new DateOrder(),
            new SlugSyntax(),
            new TagFormat(),
            new UnknownAuthor(),
            new OrcidChecksum(),
            new LicenseId(),
            new AuthorMarker(),
            new FigureMissing(),
            new FigureAlt());

    static final List<Check<ShownPicture>> PICTURES =
            List.of(new FigureCase(), new FigureRemote(), new FigureFormat(), new FigureHeavy(), new FigureActive());

    static final List<Check<Address>> ADDRESSES = List.of(
            new LinkSyntax(),
            new LinkUnsafe(),
            new LinkPlaceholder(),
            new LinkInsecure(),
            new LinkTracking(),
            new LinkPrivate(),
            new LinkAsId(),
            ArchiveIds.of(Archive.ARXIV),
            ArchiveIds.of(Archive.OPENREVIEW),
            ArchiveIds.of(Archive.DOI),
            ArchiveIds.of(Archive.GITHUB),
            ArchiveIds.of(Archive.ACL),
            ArchiveIds.of(Archive.YOUTUBE),
            ArchiveIds.of(Archive.ZENODO),
            ArchiveIds.of(Archive.HUGGING_FACE));

    static final List<Check<Paper>> PAPERS = List.of(
            new LinkFile(),
            new EmailSyntax(),
            new UnknownTag(),
            new DuplicateTag(),
            new DuplicateAuthor(),
            new AuthorList(),
            new EqualContributionSingle(),
            new EqualContributionStranger(),
            new AbstractSource(),
            new AbstractMissing());

    static final List<Check<LinkedPaper>> LINKED_PAPERS =
            List.of(new LinkPdfNotPdf(), new LinkIdMismatch(), new LinkDuplicate());

    static final List<Check<ShownText>> TEXTS = List.of(
            new JavaEscape(),
            ProseProblems.of(Rule.MATH_DELIMITER, Problem.Kind.MATH_DELIMITER),
            ProseProblems.of(Rule.MATH_SYNTAX, Problem.Kind.MATH_SYNTAX),
            ProseProblems.of(Rule.MATH_COMMAND, Problem.Kind.MATH_COMMAND),
            ProseProblems.of(Rule.LATEX_COMMAND, Problem.Kind.LATEX_COMMAND),
            ProseProblems.of(Rule.STRAY_PERCENT, Problem.Kind.STRAY_PERCENT),
            new HtmlInText(),
            new UnicodeForm(),
            new ControlCharacter(),
            new Mojibake(),
            new PlaceholderText(),
            new TextTooLong());

    static final List<Check<Site>> SITES = List.of(new DuplicatePerson());

    static final List<Check<Roundup>> ROUNDUPS = List.of(
            new NotAPaper(),
            new NotASite(),
            new DuplicatePaper(),
            new DuplicateTitle(),
            new DuplicateId(),
            new EmptySection(),
            new LinkLabel(),
            new StaleCount(),
            new UnknownPlaceholder(),
            new YearMismatch(),
            new LanguageTag(),
            new AccentSyntax(),
            new SimilarTag(),
            new SimilarAuthor(),
            new FigureAltShared());

    static final List<Check<LinkedRoundup>> LINKED_ROUNDUPS =
            List.of(new LinkShared(), new LinkWrongVenue(), new ArxivDate());

    static final List<Check<Workspace>> WORKSPACES = List.of(
            new OrphanPaper(),
            new MissingClass(),
            new DuplicateSlug(),
            new StrayAnnotation(),
            new LinkScheme(),
            new UnusedTag(),
            new UnusedPerson(),
            new UnknownOption(),
            new UnknownRule());

    /** What depends on where the page is made, and so is checked of papers from other modules and jars as well. */
    static final List<Check<Declaration>> DECLARATIONS_FROM_ELSEWHERE = List.of(new FigureMissing());

    /** The same of pictures. */
    static final List<Check<ShownPicture>> PICTURES_FROM_ELSEWHERE = List.of(new FigureCase(), new FigureRemote());

    /** The same of addresses. */
    static final List<Check<Address>> ADDRESSES_FROM_ELSEWHERE = List.of(new LinkUnsafe());

    /** The same of what papers alone have. */
    static final List<Check<Paper>> PAPERS_FROM_ELSEWHERE =
            List.of(new LinkFile(), new UnknownTag(), new AbstractSource());

    private Rulebook() {}
}
