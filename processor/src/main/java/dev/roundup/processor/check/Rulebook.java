package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.Problem;
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
