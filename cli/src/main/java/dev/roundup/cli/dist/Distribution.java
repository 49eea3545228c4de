package dev.roundup.cli.dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Packs the command line with its launchers, manual pages and completions as a zip file. */
public final class Distribution {
    /** Such as {@code META-INF/jsoup/LICENSE} or {@code META-INF/licenses/antlr.txt}. */
    private static final Pattern LICENSE =
            Pattern.compile("META-INF/(?:(\\w+)/LICENSE|(?:licenses/)?((?!MANIFEST)[\\w-]+(?:\\.txt)?))");

    private Distribution() {}

    /**
     * Writes the file.
     *
     * @param arguments the file, the folder of the module, that of the whole project, and the jar of the command line
     */
    public static void main(String[] arguments) throws IOException {
        Path zip = Path.of(arguments[0]);
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        Files.write(
                zip, ZipFileBytes.of(name, files(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]))));
    }

    /** The content of each file, by its path. */
    private static Map<String, byte[]> files(Path module, Path root, Path jar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Path launchers = module.resolve("src/main/launcher");
        files.put("bin/roundup", Files.readAllBytes(launchers.resolve("roundup")));
        // The shell of Windows may lose its way in a file with the line ends of Unix.
        files.put(
                "bin/roundup.cmd",
                Files.readString(launchers.resolve("roundup.cmd"))
                        .replace("\n", "\r\n")
                        .getBytes(UTF_8));
        files.put("lib/roundup.jar", Files.readAllBytes(jar));
        files.put("LICENSE", Files.readAllBytes(root.resolve("LICENSE")));
        licensesOfLibraries(jar).forEach((name, text) -> files.put("licenses/" + name, text));
        CommandLine command =
                Cli.line(Console.keptIn(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
        manPages(command).forEach((page, text) -> files.put("share/man/man1/" + page, text.getBytes(UTF_8)));
        files.put(
                "share/bash-completion/completions/roundup",
                AutoComplete.bash("roundup", command).getBytes(UTF_8));
        return files;
    }

    /** The licenses and notices in the jar, by the names of their libraries. */
    private static Map<String, byte[]> licensesOfLibraries(Path jar) throws IOException {
        Map<String, byte[]> licenses = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(any -> !any.isDirectory()).toList()) {
                Matcher license = LICENSE.matcher(entry.getName());
                if (license.matches()) {
                    String library = Optional.ofNullable(license.group(1)).orElse(license.group(2));
                    licenses.put(
                            library.replaceFirst("\\.txt$", "") + ".txt",
                            zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return licenses;
    }

    /** The manual pages of a command and of those below it, by the names of their files. */
    static Map<String, String> manPages(CommandLine command) {
        Map<String, String> pages = new LinkedHashMap<>();
        Collection<CommandLine> below = command.getSubcommands().values();
        Stream.concat(Stream.of(command), below.stream())
                .map(ManPage::new)
                .forEach(page -> pages.put(page.name() + ".1", page.text()));
        return pages;
    }
}
