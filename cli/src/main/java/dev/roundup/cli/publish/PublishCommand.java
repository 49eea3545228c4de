package dev.roundup.cli.publish;

import com.google.gson.GsonBuilder;
import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.jekyll.JekyllConfig;
import dev.roundup.cli.jekyll.PostFormats;
import dev.roundup.cli.publish.FileChange.ChangeKind;
import dev.roundup.processor.text.Count;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the options of {@code roundup publish}. */
@Command(
        name = "publish",
        description = "Writes compiled pages as posts into the checkout of a Jekyll site, with their pictures in"
                + " assets/<slug>. It changes only files that it wrote itself.",
        footer = {
            "",
            "Examples:",
            "  roundup publish --jekyll ~/lab-site --dry-run",
            "  roundup publish --jekyll ~/lab-site --slug neurips-2023 --post _posts/2023-11-20-neurips.html",
            "  roundup publish --jekyll .. target/papers-1.jar"
        })
public final class PublishCommand implements Callable<Integer> {
    private static final String ASK =
            "write formats = " + PostFormats.asValue() + " in @Roundup, or compile with " + PostFormats.asOption();

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CLASSES",
            defaultValue = "target/classes",
            description = "The folder or jar with the compiled pages; by default target/classes.")
    private Path classes = Path.of("");

    @Option(names = "--jekyll", required = true, paramLabel = "DIR", description = "The checkout of the site.")
    private Path site = Path.of("");

    @Option(names = "--slug", paramLabel = "SLUG", description = "Publishes only this page; you can repeat it.")
    private List<String> slugs = new ArrayList<>();

    @Option(
            names = "--post",
            paramLabel = "FILE",
            description = "The post's file within the site, to keep its address; remembered for the next time.")
    private Optional<String> post = Optional.empty();

    @Option(names = "--adopt", description = "Takes over existing files, also those that somebody changed.")
    private boolean adopt;

    @Option(names = "--dry-run", description = "Shows what would change, and writes nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Prints what changes as JSON.")
    private boolean json;

    /** Creates a command that prints on a console. */
    public PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        post.filter(path -> !PublishedPaths.isPost(path)).ifPresent(path -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "--post: " + path + " is not a post; write a path within the site, such as"
                            + " _posts/2023-11-20-neurips.html, with .html even where .md was before, since Jekyll"
                            + " gives both the same address.");
        });
        JekyllConfig config = JekyllConfig.of(site);
        SiteFolder checkout = new SiteFolder(site.toAbsolutePath());
        List<PublicationPlan> plans;
        try (ClassOutput output = ClassOutput.open(classes);
                Progress progress = console.progress("pictures and files:", 0)) {
            String posts = config.value("collections_dir").map(dir -> dir + "/").orElse("") + "_posts/";
            List<CompiledRoundup> roundups = chosen(CompiledRoundup.in(output.root()));
            roundups.forEach(roundup -> PostDay.warning(roundup.slug(), roundup.text(), config.value("timezone"))
                    .ifPresent(console::say));
            plans = roundups.stream()
                    .map(roundup ->
                            PublicationPlan.of(roundup, checkout, config.baseurl(), posts, post, adopt, progress))
                    .toList();
        }
        console.out().print(json ? json(plans) : text(plans));
        console.out().flush();
        List<String> foreign = paths(plans, ChangeKind.FOREIGN);
        if (!foreign.isEmpty()) {
            throw new CommandFailure(
                    "nothing was written, because roundup did not write these files, or somebody changed them: "
                            + String.join(", ", foreign) + "; --adopt takes them over");
        }
        if (!dryRun) {
            PublicationPlan.write(plans, checkout);
            console.say(
                    paths(plans, ChangeKind.NEW, ChangeKind.CHANGED, ChangeKind.REMOVED)
                                    .isEmpty()
                            ? "nothing changed in " + site
                            : "published in " + site);
        }
        return ExitCode.FINE;
    }

    private List<CompiledRoundup> chosen(List<CompiledRoundup> roundups) {
        List<CompiledRoundup> chosen = roundups.stream()
                .filter(roundup -> slugs.isEmpty() || slugs.contains(roundup.slug()))
                .toList();
        List<String> there = roundups.stream().map(CompiledRoundup::slug).toList();
        if (chosen.isEmpty() || !there.containsAll(slugs)) {
            throw new CommandFailure(
                    there.isEmpty()
                            ? classes + " contains no Jekyll post; " + ASK
                            : classes + " contains posts of " + String.join(", ", there) + ", but not all of "
                                    + String.join(", ", slugs) + "; for a page without a post, " + ASK);
        }
        if (post.isPresent() && chosen.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--post is for one page; choose it with --slug: " + String.join(", ", there));
        }
        return chosen;
    }

    private static List<String> paths(List<PublicationPlan> plans, ChangeKind... kinds) {
        return plans.stream().flatMap(plan -> plan.paths(kinds)).toList();
    }

    private static String text(List<PublicationPlan> plans) {
        String lines = plans.stream()
                .flatMap(plan -> plan.changes().stream())
                .filter(change -> change.kind() != ChangeKind.SAME)
                .map(change -> String.format(Locale.ROOT, "%-8s %s%n", word(change.kind()), change.path()))
                .collect(Collectors.joining());
        return lines + Count.of(paths(plans, ChangeKind.SAME).size(), "file") + " unchanged" + System.lineSeparator();
    }

    private static String json(List<PublicationPlan> plans) {
        List<Map<String, String>> changes = new ArrayList<>();
        for (PublicationPlan plan : plans) {
            for (FileChange change : plan.changes()) {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("slug", plan.slug());
                entry.put("change", word(change.kind()));
                entry.put("file", change.path());
                changes.add(entry);
            }
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(Map.of("changes", changes))
                + System.lineSeparator();
    }

    private static String word(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
