package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.hugo.HugoConfig;
import dev.roundup.cli.jekyll.JekyllConfig;
import dev.roundup.cli.jekyll.PostFormats;
import dev.roundup.cli.publish.FileChange.ChangeKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the options of {@code roundup publish}. */
@Command(
        name = "publish",
        description =
                "Writes compiled pages into the checkout of a site: as posts of a Jekyll site, with their pictures in"
                        + " assets/<slug>; as content of a Hugo site; or as they are, into a folder or a branch. It changes only"
                        + " files that it wrote itself.",
        footer = {
            "",
            "Examples:",
            "  roundup publish --jekyll ~/lab-site --dry-run",
            "  roundup publish --jekyll ~/lab-site --slug neurips-2023 --post _posts/2023-11-20-neurips.html",
            "  roundup publish --jekyll .. target/papers-1.jar",
            "  roundup publish --hugo ~/lab-site",
            "  roundup publish --static . --branch gh-pages --push"
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
            description = "The folder or jar with the compiled pages, or for --static what \"roundup build\" made; by"
                    + " default target/classes.")
    private Path classes = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Destination to = new Destination();

    /** The kind of site, and its folder. */
    private static final class Destination {
        @Option(names = "--jekyll", paramLabel = "DIR", description = "The checkout of a Jekyll site.")
        private Optional<Path> jekyll = Optional.empty();

        @Option(names = "--hugo", paramLabel = "DIR", description = "The checkout of a Hugo site.")
        private Optional<Path> hugo = Optional.empty();

        @Option(
                names = "--static",
                paramLabel = "DIR",
                description = "The folder for all pages as they are, or with --branch the repository.")
        private Optional<Path> plain = Optional.empty();

        private Optional<Path> folder() {
            return Stream.of(jekyll, hugo, plain).flatMap(Optional::stream).findFirst();
        }
    }

    @Option(names = "--slug", paramLabel = "SLUG", description = "Publishes only this page; you can repeat it.")
    private List<String> slugs = new ArrayList<>();

    @Option(
            names = "--post",
            paramLabel = "FILE",
            description = "The post's file within a Jekyll site, to keep its address; remembered for the next time.")
    private Optional<String> post = Optional.empty();

    @Option(
            names = "--branch",
            paramLabel = "BRANCH",
            description =
                    "Commits the pages to this branch of the repository, such as gh-pages. Your working tree stays as"
                            + " it is.")
    private Optional<String> branch = Optional.empty();

    @Option(names = "--push", description = "Pushes the branch to \"origin\", never by force.")
    private boolean push;

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
        Path folder = to.folder()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Say where to: --jekyll=DIR, --hugo=DIR or --static=DIR"));
        refuse(post.isPresent() && to.jekyll.isEmpty(), "--post is for --jekyll");
        refuse(branch.isPresent() && to.plain.isEmpty(), "--branch is for --static");
        refuse(push && branch.isEmpty(), "--push is for --branch");
        refuse(!slugs.isEmpty() && to.plain.isPresent(), "--slug is not for --static, which has all pages");
        post.filter(path -> !PublishedPaths.isPost(path))
                .ifPresent(path -> refuse(
                        true,
                        "--post: " + path + " is not a post; write a path within the site, such as"
                                + " _posts/2023-11-20-neurips.html, with .html even where .md was before, since Jekyll"
                                + " gives both the same address."));
        if (branch.isPresent()) {
            publishInBranch(folder, branch.get());
        } else if (publish(folder, planner(folder)) && !dryRun) {
            console.say("published in " + folder);
        } else if (!dryRun) {
            console.say("nothing changed in " + folder);
        }
        return ExitCode.FINE;
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private Planner planner(Path folder) {
        if (to.jekyll.isPresent()) {
            JekyllConfig config = JekyllConfig.of(folder);
            return (root, site, progress) -> jekyll(config, root, site, progress);
        }
        if (to.hugo.isPresent()) {
            HugoConfig config = HugoConfig.of(folder);
            if (config.isUgly()) {
                console.say("warning: the site has uglyURLs, so posts do not find their pictures");
            }
            return (root, site, progress) -> new HugoPlanner(config.content(), site, adopt)
                    .plans(Planner.chosen(
                            HugoFolder.in(root), HugoFolder::slug, slugs, classes, "content for Hugo", HugoFolder.ASK));
        }
        return (root, site, progress) -> List.of(StaticPlanner.plan(root, site, adopt, branch.isPresent(), classes));
    }

    private List<PublicationPlan> jekyll(JekyllConfig config, Path root, SiteFolder site, Progress progress) {
        String posts = config.value("collections_dir").map(dir -> dir + "/").orElse("") + "_posts/";
        List<CompiledRoundup> all = CompiledRoundup.in(root);
        List<CompiledRoundup> roundups = Planner.chosen(all, CompiledRoundup::slug, slugs, classes, "Jekyll post", ASK);
        refuse(
                post.isPresent() && roundups.size() > 1,
                "--post is for one page; choose it with --slug: "
                        + String.join(
                                ", ", all.stream().map(CompiledRoundup::slug).toList()));
        roundups.forEach(roundup -> PostDay.warning(roundup.slug(), roundup.text(), config.value("timezone"))
                .ifPresent(console::say));
        return roundups.stream()
                .map(roundup -> PublicationPlan.of(roundup, site, config.baseurl(), posts, post, adopt, progress))
                .toList();
    }

    private void publishInBranch(Path repository, String name) {
        try (BranchCheckout checkout = BranchCheckout.of(repository, name, push && !dryRun)) {
            publish(checkout.folder(), planner(repository));
            if (!dryRun) {
                console.say(
                        checkout.commit().map(commit -> "committed to " + name).orElse("nothing changed in " + name));
                if (push) {
                    checkout.push();
                    console.say("pushed " + name);
                }
            }
        }
    }

    /** Returns true if something changes. */
    private boolean publish(Path folder, Planner planner) {
        SiteFolder site = new SiteFolder(folder.toAbsolutePath());
        List<PublicationPlan> plans;
        try (ClassOutput output = ClassOutput.open(classes);
                Progress progress = console.progress("pictures and files:", 0)) {
            plans = planner.plans(output.root(), site, progress);
        }
        ChangeReport report = new ChangeReport(plans);
        console.out().print(json ? report.json() : report.text());
        console.out().flush();
        List<String> foreign = report.paths(ChangeKind.FOREIGN);
        if (!foreign.isEmpty()) {
            throw new CommandFailure(
                    "nothing was written, because roundup did not write these files, or somebody changed them: "
                            + String.join(", ", foreign) + "; --adopt takes them over");
        }
        if (!dryRun) {
            PublicationPlan.write(plans, site);
        }
        return !report.paths(ChangeKind.NEW, ChangeKind.CHANGED, ChangeKind.REMOVED)
                .isEmpty();
    }
}
