package dev.roundup.cli.links;

import dev.roundup.cli.Console;
import dev.roundup.cli.Ran;
import dev.roundup.cli.web.FakeTime;
import dev.roundup.cli.web.HostLookup;
import dev.roundup.cli.web.Manners;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** A project whose papers have one link each, and a clock that does not wait. */
final class LinkedProject {
    /** Hosts under this domain do not exist. */
    private static final String GONE = ".gone.example";

    final FakeTime time = new FakeTime();
    private final Path folder;
    private HostLookup lookup = host -> {
        if (host.endsWith(GONE)) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getByName(host));
    };

    LinkedProject(Path folder) {
        this.folder = folder;
    }

    /** Writes a page with links, each {@code KIND url}. */
    LinkedProject with(String... links) throws IOException {
        StringBuilder papers = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (String link : links) {
            String name = "Paper" + names.size();
            names.add(name + ".class");
            papers.append("""

                    @Paper(title = "%s", authors = "Ada Lane")
                    @Link(kind = LinkKind.%s, url = "%s")
                    interface %s {}
                    """.formatted(
                            name, link.substring(0, link.indexOf(' ')), link.substring(link.indexOf(' ') + 1), name));
        }
        Path source = folder.resolve("src/main/java/lab/Days.java");
        Files.createDirectories(source.getParent());
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(source, """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2024-05-06",
                        sections = @Section(id = "main", papers = {%s}))
                interface Days {}
                """.formatted(String.join(", ", names)) + papers);
        return this;
    }

    /** Looks hosts up in another way. */
    LinkedProject knowing(HostLookup other) {
        lookup = other;
        return this;
    }

    /** Runs the command, which may ask this machine. */
    Ran run(String... options) {
        return ran(List.of(options), true);
    }

    /** Runs the command as users have it: it must not ask this machine. */
    Ran runInPublic(String... options) {
        return ran(List.of(options), false);
    }

    private Ran ran(List<String> options, boolean isPrivateAllowed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        LinksCommand command =
                new LinksCommand(Console.keptIn(out, err), time, lookup, Manners.USUAL.within(Duration.ofSeconds(3)));
        List<String> arguments = new ArrayList<>(options);
        arguments.add(folder.toString());
        if (isPrivateAllowed) {
            arguments.add("--allow-private");
        }
        int exitCode = new CommandLine(command)
                .setExecutionExceptionHandler((thrown, line, parsed) -> {
                    err.writeBytes(String.valueOf(thrown.getMessage()).getBytes(StandardCharsets.UTF_8));
                    return 3;
                })
                .execute(arguments.toArray(new String[0]));
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path lock() {
        return folder.resolve("links.lock");
    }

    Path source() {
        return folder.resolve("src/main/java/lab/Days.java");
    }

    /** The lines of the file, without its head. */
    List<String> lines() throws IOException {
        return Files.readAllLines(lock()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
