package dev.roundup.cli.records;

import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LockText;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.PageSource;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.web.Manners;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.cli.web.Time;
import dev.roundup.processor.check.subject.PaperIds;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLock;
import dev.roundup.processor.url.PaperId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the options of {@code roundup records}. */
@Command(
        name = "records",
        description = "Asks arXiv, OpenReview, the ACL Anthology and the agencies of DOIs about all papers, records in"
                + " records.lock what they say, and reports where your papers differ.",
        footer = {
            "",
            "Examples:",
            "  roundup records .",
            "  roundup records . --max-age 30",
            "  roundup records . --offline --json"
        })
public final class RecordsCommand implements Callable<Integer> {
    private static final String RULES = "record-";
    private static final String OPTION = "roundup.records";

    private final Console console;
    private final Function<Manners, PoliteClient> clients;
    private final Time time;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "A folder with sources. Default: the current folder.")
    private Path place = Path.of("");

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = "The record of archives. Default: records.lock in the project's folder.")
    private @Nullable Path lock;

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            defaultValue = "1",
            description =
                    "Papers that were asked about within this time are not asked about again. Default: ${DEFAULT-VALUE}.")
    private int maxAge;

    @Option(names = "--offline", description = "Asks nobody, and reports what records.lock says.")
    private boolean offline;

    @Option(names = "--ignore-days", description = "Leaves records.lock as it is if nothing but its days would change.")
    private boolean ignoreDays;

    @Mixin
    private ServiceOptions services = new ServiceOptions();

    @Mixin
    private CompileOptions compile = new CompileOptions();

    @Option(names = "--json", description = "Prints the differences and the failures as JSON.")
    private boolean json;

    /** Creates a command that prints on a console. */
    public RecordsCommand(Console console) {
        this(console, PoliteClient::new, Time.OF_THE_MACHINE);
    }

    /** Creates a command with another client and another clock. */
    RecordsCommand(Console console, Function<Manners, PoliteClient> clients, Time time) {
        this.console = console;
        this.clients = clients;
        this.time = time;
    }

    @Override
    public Integer call() {
        LockText file = LockText.open(Optional.ofNullable(lock), place, RecordLock.NAME);
        RecordLock before = RecordLock.parse(file.before().orElse(""));
        file.refuse(before.problems());
        SourceTree tree = SourceTree.of(List.of(place));
        RecordsRun run = new RecordsRun(before, LocalDate.ofInstant(time.now(), ZoneOffset.UTC), maxAge);
        List<String> failures = new ArrayList<>();
        if (!offline) {
            update(file, run, ids(tree), failures);
        }
        List<LocatedFinding> findings = Files.exists(file.path()) ? findings(tree, file.path()) : List.of();
        print(findings, failures);
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private SortedSet<PaperId> ids(SourceTree tree) {
        SortedSet<PaperId> ids = new TreeSet<>(PaperId.ORDER);
        refuseErrors(new TreeCompilation(tree, compile.classPath(), compile.options())
                .read(workspace -> papers(workspace).forEach(paper -> ids.addAll(PaperIds.of(paper))), () -> {}));
        return ids;
    }

    private static Stream<Paper> papers(Workspace workspace) {
        return Stream.concat(workspace.roundups().stream().flatMap(Roundup::papers), workspace.unlisted().stream());
    }

    private void update(LockText file, RecordsRun run, SortedSet<PaperId> ids, List<String> failures) {
        List<PaperId> stale = run.stale(ids);
        Map<PaperId, RecordAnswer.Known> known = new HashMap<>();
        try (Progress progress = console.progress("asking", stale.size())) {
            for (RecordAnswer answer : services.services(clients).ask(stale, progress::step)) {
                if (answer instanceof RecordAnswer.Known found) {
                    known.put(found.id(), found);
                } else {
                    failures.add(((RecordAnswer.Unknown) answer).message());
                }
            }
        }
        if (known.isEmpty() && !stale.isEmpty()) {
            failures.add("no archive knew anything, so " + file.path() + " stays as it is");
            return;
        }
        List<RecordLine> lines = run.lines(ids, known);
        boolean isSame = (file.before().isEmpty() && lines.isEmpty()) || (ignoreDays && run.saysTheSame(lines));
        if (!isSame && file.write(RecordLock.text(lines))) {
            console.say("wrote " + file.path());
        }
    }

    private List<LocatedFinding> findings(SourceTree tree, Path record) {
        Map<String, String> options = new LinkedHashMap<>(compile.options());
        options.put(OPTION, record.toAbsolutePath().toString());
        List<LocatedFinding> findings =
                new TreeCompilation(tree, compile.classPath(), options).run(OutputFolder.NOWHERE, () -> {});
        refuseErrors(findings);
        return findings.stream().filter(found -> found.rule().startsWith(RULES)).toList();
    }

    private void refuseErrors(List<LocatedFinding> findings) {
        PageSource.refuseErrors(findings, place.toString(), "it is not known where its papers differ");
    }

    private void print(List<LocatedFinding> findings, List<String> failures) {
        FindingsReport report = new FindingsReport(findings);
        if (json) {
            console.out().println(report.jsonWith(Map.of("failures", failures)));
            return;
        }
        failures.forEach(console::say);
        if (findings.isEmpty()) {
            console.say("no differences" + (failures.isEmpty() ? "" : " in what is known"));
        } else {
            console.out().println(report.text(console.ansi()));
        }
    }
}
