package dev.roundup.cli.links;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.links.Inquiry.Results;
import dev.roundup.cli.web.HostLookup;
import dev.roundup.cli.web.Manners;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.cli.web.RequestAddress;
import dev.roundup.cli.web.Time;
import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.LinkRecord;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the options of {@code roundup links}. */
@Command(
        name = "links",
        description = "Asks every address of every page, and records in links.lock which are dead or have moved.",
        footer = {
            "",
            "Examples:",
            "  roundup links .",
            "  roundup links . --max-age 30",
            "  roundup links . --offline",
            "  roundup links target/papers.jar --lock links.lock --json",
            "  roundup links . --archive"
        })
public final class LinksCommand implements Callable<Integer> {
    private final Console console;
    private final Time time;
    private final HostLookup lookup;
    private final Manners usual;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR|JAR",
            defaultValue = ".",
            description = "A folder with sources, or compiled pages in a folder or a jar. Default: the current folder.")
    private Path place = Path.of("");

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = "The record of links. Default: links.lock in the project's folder.")
    private @Nullable Path lock;

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "Links that were fine within this time are not asked again. Default: ${DEFAULT-VALUE} days.")
    private int maxAge;

    @Option(names = "--offline", description = "Asks nobody, and reports what links.lock says.")
    private boolean offline;

    @Option(names = "--ignore-days", description = "Leaves links.lock as it is if nothing but its days would change.")
    private boolean ignoreDays;

    @Option(names = "--archive", description = "Looks for copies of dead pages at the Internet Archive.")
    private boolean archive;

    @Option(
            names = "--archive-address",
            paramLabel = "URL",
            defaultValue = Snapshots.BASE,
            description = "The availability API of the archive. Default: ${DEFAULT-VALUE}.")
    private String archiveAddress = Snapshots.BASE;

    @Option(
            names = "--allow-private",
            description = "Also asks servers of private networks and of this computer, which are refused otherwise.")
    private boolean allowPrivate;

    @Mixin
    private CompileOptions compile = new CompileOptions();

    @Option(names = "--json", description = "Prints all links with their verdicts as JSON.")
    private boolean json;

    /** Creates a command that prints on a console. */
    public LinksCommand(Console console) {
        this(console, Time.OF_THE_MACHINE, HostLookup.OF_THE_MACHINE, Manners.USUAL);
    }

    /** Creates a command with another clock, other names and other manners. */
    LinksCommand(Console console, Time time, HostLookup lookup, Manners usual) {
        this.console = console;
        this.time = time;
        this.lookup = lookup;
        this.usual = usual;
    }

    @Override
    public Integer call() {
        URI archiveBase = RequestAddress.of(archiveAddress)
                .orElseThrow(() -> new CommandFailure("--archive-address is not an address: " + archiveAddress));
        LinksFile file = LinksFile.open(Optional.ofNullable(lock), place);
        LinkLock before = file.read();
        List<PageLink> links = new LinkedPages(place, compile).links();
        LinksRun run = new LinksRun(before, LocalDate.ofInstant(time.now(), ZoneOffset.UTC), maxAge);
        PoliteClient client = new PoliteClient(allowPrivate ? usual.allowingPrivate() : usual, time, lookup);

        Results results = offline ? new Results(Map.of(), true) : asked(client, run.stale(links));
        List<CheckedLink> checked = run.checked(links, results);
        if (archive && !offline && results.isOnline()) {
            Snapshots snapshots = new Snapshots(client, archiveBase);
            checked = checked.stream().map(link -> link.archivedIn(snapshots)).toList();
        }
        LinksReport report = new LinksReport(checked);
        console.out().println(json ? report.json() : report.text());
        if (!results.isOnline()) {
            console.say("no server answered, so links.lock stays as it is; is this computer online?");
        } else if (!offline) {
            write(file, checked);
        }
        return report.hasDead() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Results asked(PoliteClient client, List<PageLink> stale) {
        try (Progress progress = console.progress("asking links", stale.size())) {
            return new Inquiry(client, lookup, time, usual.atOnce(), progress::step).ask(stale);
        }
    }

    private void write(LinksFile file, List<CheckedLink> checked) {
        List<LinkRecord> lines =
                checked.stream().flatMap(link -> link.line().stream()).toList();
        if (file.write(lines, ignoreDays)) {
            console.say("wrote " + file.path());
        }
    }
}
