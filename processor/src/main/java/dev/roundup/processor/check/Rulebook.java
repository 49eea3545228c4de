package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** All checks, by what they look at. Those that look at the run itself are the run's own. */
final class Rulebook {
    static final List<Check<Declaration>> DECLARATIONS = List.of(
            new NotAVenue(),
            new DateSyntax(),
            new DateOrder(),
            new SlugSyntax(),
            new LinkSyntax(),
            new LinkUnsafe(),
            new AuthorMarker(),
            new FigureMissing(),
            new FigureAlt(),
            new FigureCase(),
            new FigureRemote(),
            new FigureFormat(),
            new FigureHeavy(),
            new FigureActive());

    static final List<Check<Paper>> PAPERS = List.of(
            new LinkFile(),
            new UnknownTag(),
            new DuplicateTag(),
            new DuplicateAuthor(),
            new EqualContributionSingle(),
            new EqualContributionStranger(),
            new AbstractSource(),
            new AbstractMissing());

    static final List<Check<ShownText>> TEXTS = List.of(
            new JavaEscape(),
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
            new StaleCount(),
            new UnknownPlaceholder(),
            new YearMismatch(),
            new LanguageTag(),
            new FigureAltShared());

    static final List<Check<Workspace>> WORKSPACES = List.of(
            new OrphanPaper(), new DuplicateSlug(), new StrayAnnotation(), new UnknownOption(), new UnknownRule());

    private Rulebook() {}
}
