package dev.roundup.cli.importer;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.records.RecordAnswer;
import dev.roundup.cli.records.ServiceOptions;
import dev.roundup.cli.web.Manners;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.url.PaperId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the options of {@code roundup add}. */
@Command(
        name = "add",
        description =
                "Adds papers to a page by their ids: asks arXiv, OpenReview, the ACL Anthology or the agency of a DOI,"
                        + " and writes what they say as import does.",
        footer = {
            "",
            "Examples:",
            "  roundup add arxiv:2306.00600 --to papers",
            "  roundup add https://openreview.net/forum?id=n84bzMrGUD --to papers --section workshops",
            "  roundup add acl:2023.acl-long.1 doi:10.1162/neco.1997.9.8.1735 --to papers"
        })
public final class AddCommand implements Callable<Integer> {
    private final Console console;
    private final Function<Manners, PoliteClient> clients;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "The papers: arxiv:, doi:, openreview: or acl: and an id, or an address there.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the page's sources, or of the project.")
    private Path to = Path.of("");

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "The id or the title of the section; needed if there is more than one.")
    private String section = "";

    @Mixin
    private ServiceOptions services = new ServiceOptions();

    @Mixin
    private CompileOptions compile = new CompileOptions();

    @Option(names = "--json", description = "Prints as JSON what became of each field.")
    private boolean json;

    /**
     * Creates a command that prints on a console.
     *
     * @param clients makes the client that asks the services
     */
    public AddCommand(Console console, Function<Manners, PoliteClient> clients) {
        this.console = console;
        this.clients = clients;
    }

    @Override
    public Integer call() {
        Set<PaperId> wanted = ids.stream().map(this::id).collect(Collectors.toCollection(LinkedHashSet::new));
        SourceTree tree = SourceTree.of(List.of(to));
        List<Workspace> workspaces = new ArrayList<>();
        new TreeCompilation(tree, compile.classPath(), compile.options()).read(workspaces::add, () -> {});
        TargetPage page = TargetPage.in(tree, workspaces, section);
        Addition addition = new Addition(tree, page);
        List<PaperId> open =
                wanted.stream().filter(id -> !told(addition.known(id))).toList();
        List<RecordAnswer> answers;
        try (Progress progress = console.progress("asking", open.size())) {
            answers = services.services(clients).ask(open, progress::step);
        }
        List<RecordAnswer.Known> known = answers.stream()
                .filter(RecordAnswer.Known.class::isInstance)
                .map(RecordAnswer.Known.class::cast)
                .toList();
        List<String> failures = answers.stream()
                .filter(RecordAnswer.Unknown.class::isInstance)
                .map(answer -> ((RecordAnswer.Unknown) answer).message())
                .toList();
        if (known.isEmpty() && !failures.isEmpty()) {
            throw new CommandFailure(String.join("\n", failures));
        }
        failures.forEach(console::say);
        if (known.isEmpty()) {
            return ExitCode.FINE;
        }
        Addition.Added added = addition.write(known);
        added.said().forEach(console::say);
        console.out()
                .println(json ? ImportJson.of(added.report()) : added.report().summary());
        return added.report().hasFindings() || !failures.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private boolean told(List<String> there) {
        there.forEach(console::say);
        return !there.isEmpty();
    }

    private PaperId id(String written) {
        return PaperId.typed(written)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "\"" + written + "\" is no paper: " + PaperId.problem(written) + "."));
    }
}
