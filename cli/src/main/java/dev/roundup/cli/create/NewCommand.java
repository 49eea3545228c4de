package dev.roundup.cli.create;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Progress;
import dev.roundup.cli.Staging;
import dev.roundup.cli.jekyll.JekyllConfig;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the options of {@code roundup new}. */
@Command(
        name = "new",
        description = "Makes a Maven project to start from, with one page and one paper. It compiles as it is.",
        footer = {
            "",
            "Examples:",
            "  roundup new papers",
            "  roundup new papers --package lab.papers",
            "  roundup new papers --inside ~/lab-site"
        })
public final class NewCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final Console console;
    private final Optional<RoundupCheckout> checkout;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "The folder to make, in lower-case letters, digits and hyphens.")
    private String name = "";

    @Option(
            names = "--package",
            paramLabel = "P",
            description = "The package of the sources; by default the name without hyphens.")
    private Optional<String> packageName = Optional.empty();

    @Option(
            names = "--inside",
            paramLabel = "DIR",
            description = "Makes the folder in the repository of a Jekyll site, and tells Jekyll to ignore it.")
    private Optional<Path> inside = Optional.empty();

    /**
     * Creates a command that prints on a console. It installs the artifacts that a project needs from the checkout that
     * started the command line.
     */
    public NewCommand(Console console) {
        this(console, RoundupCheckout.current());
    }

    NewCommand(Console console, Optional<RoundupCheckout> checkout) {
        this.console = console;
        this.checkout = checkout;
    }

    @Override
    public Integer call() {
        if (!NAME.matcher(name).matches()) {
            throw new ParameterException(
                    spec.commandLine(), name + " is not a project name; use lower-case letters, digits and hyphens.");
        }
        String sources = packageName.orElse(name.replace("-", ""));
        if (!SourceVersion.isName(sources)) {
            throw new ParameterException(spec.commandLine(), sources + " is not a package name; see --package.");
        }
        Path folder = inside.orElse(Path.of("")).resolve(name);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandFailure(folder + " already exists; nothing was written");
        }
        Optional<JekyllConfig> site = inside.map(JekyllConfig::of);
        NewProject project = new NewProject(
                name,
                sources,
                site.flatMap(config -> config.value("title")).orElse("Our lab"),
                site.flatMap(NewCommand::address),
                LocalDate.now(ZoneId.systemDefault()),
                site.isPresent());
        checkout.ifPresent(this::install);
        try (Staging staging = new Staging()) {
            project.files().forEach((file, bytes) -> staging.put(folder.resolve(file), bytes));
            site.ifPresent(config ->
                    staging.put(config.file(), config.excluding(name).text().getBytes(UTF_8)));
            staging.moveAll();
        }
        console.say("wrote " + folder + "; to see its page while you write, type:");
        console.say("  roundup preview " + folder);
        console.say("To make the page with Maven, type:");
        console.say("  cd " + folder + " && mvn package");
        console.say("The page is then " + folder.resolve(NewProject.PAGE));
        if (checkout.isEmpty()) {
            console.say("Maven needs Roundup in its local repository for that; " + folder.resolve("README.md")
                    + " says how to put it there.");
        }
        return ExitCode.FINE;
    }

    private void install(RoundupCheckout from) {
        console.say("installing Roundup " + NewProject.version()
                + " into the local Maven repository, where the project finds it");
        try (Progress progress = console.progress("installing", 0)) {
            from.install();
            progress.step();
        }
    }

    /** The address of the site, including its base path. */
    private static Optional<String> address(JekyllConfig config) {
        return config.value("url")
                .map(url -> url.strip().replaceAll("/+$", "") + config.baseurl())
                .filter(NewCommand::isOfWeb);
    }

    private static boolean isOfWeb(String url) {
        try {
            URI address = URI.create(url);
            return url.matches("https?://.*") && address.getHost() != null;
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }
}
