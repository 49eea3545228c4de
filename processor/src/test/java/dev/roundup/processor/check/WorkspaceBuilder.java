package dev.roundup.processor.check;

import static dev.roundup.processor.model.TestOrigin.at;

import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.BrokenGrammar;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.MisplacedAnnotation;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.PublicationsBuilder;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Settings.OptionProblem;
import dev.roundup.processor.model.Settings.RuleSetting;
import dev.roundup.processor.model.UnreadOutline;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.RecordLock;
import dev.roundup.processor.text.math.Macros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes workspaces for tests. */
public final class WorkspaceBuilder {
    private final List<Roundup> roundups;
    private final List<Publications> publications = new ArrayList<>();
    private final List<Paper> unlisted = new ArrayList<>();
    private final List<UnreadOutline> unread = new ArrayList<>();
    private final List<MisplacedAnnotation> strays = new ArrayList<>();
    private final List<BrokenGrammar> brokenGrammars = new ArrayList<>();
    private final List<RuleSetting> rules = new ArrayList<>();
    private boolean draft;
    private Optional<LinkLock> links = Optional.empty();
    private Optional<RecordLock> records = Optional.empty();
    private Optional<OwnTemplate> template = Optional.empty();
    private final List<OptionProblem> problems = new ArrayList<>();

    private WorkspaceBuilder(List<Roundup> roundups) {
        this.roundups = roundups;
    }

    public static WorkspaceBuilder workspace(RoundupBuilder... roundups) {
        return new WorkspaceBuilder(
                Stream.of(roundups).map(RoundupBuilder::build).toList());
    }

    /** Has a list of publications. */
    public WorkspaceBuilder with(PublicationsBuilder list) {
        publications.add(list.build());
        return this;
    }

    public WorkspaceBuilder unlisted(PaperBuilder paper) {
        unlisted.add(paper.build());
        return this;
    }

    public WorkspaceBuilder stray(String annotation, String element, String wanted) {
        strays.add(new MisplacedAnnotation(annotation, element, wanted, at("@" + annotation)));
        return this;
    }

    public WorkspaceBuilder brokenGrammar(String scheme, String expression, String problem) {
        brokenGrammars.add(new BrokenGrammar(scheme, expression, problem, at(expression)));
        return this;
    }

    public WorkspaceBuilder rule(String rule, String severity) {
        rules.add(new RuleSetting(rule, severity));
        return this;
    }

    public WorkspaceBuilder draft() {
        draft = true;
        return this;
    }

    /** Has a {@code links.lock} with some lines. */
    public WorkspaceBuilder links(String... lines) {
        links = Optional.of(LinkLock.parse(String.join("\n", lines)));
        return this;
    }

    /** Has a {@code records.lock} with some lines. */
    public WorkspaceBuilder records(String... lines) {
        records = Optional.of(RecordLock.parse(String.join("\n", lines)));
        return this;
    }

    /** Has a template that the option names. */
    public WorkspaceBuilder template(OwnTemplate value) {
        template = Optional.of(value);
        return this;
    }

    public WorkspaceBuilder problem(String message, String help) {
        problems.add(new OptionProblem(message, Optional.of(help)));
        return this;
    }

    public WorkspaceBuilder unread(String outline, String holder, String missing) {
        unread.add(new UnreadOutline(outline, holder, true, missing, at(outline)));
        return this;
    }

    public WorkspaceBuilder unresolved(String outline, String holder, String missing) {
        unread.add(new UnreadOutline(outline, holder, false, missing, at(outline)));
        return this;
    }

    private List<Allowance> allowances() {
        return Stream.of(
                        roundups.stream(),
                        publications.stream(),
                        roundups.stream().flatMap(Roundup::papers),
                        publications.stream().flatMap(Publications::named),
                        unlisted.stream())
                .flatMap(declarations -> declarations)
                .map(Declaration.class::cast)
                .filter(declaration -> !(declaration instanceof Paper paper) || paper.provenance() == Provenance.SOURCE)
                .flatMap(declaration -> declaration.allowances().stream())
                .distinct()
                .toList();
    }

    public Workspace build() {
        Settings settings = new Settings(
                "META-INF/resources/roundup",
                Optional.empty(),
                true,
                new PageLook(Optional.empty(), false, false, template),
                Macros.NONE,
                List.of(),
                rules,
                draft,
                Optional.empty(),
                false,
                links,
                records,
                "",
                problems);
        return new Workspace(
                roundups,
                publications,
                LabSite.of(roundups, publications),
                unlisted,
                !roundups.isEmpty() || !publications.isEmpty(),
                List.of(),
                List.of(),
                allowances(),
                strays,
                brokenGrammars,
                unread,
                List.of(),
                settings);
    }
}
