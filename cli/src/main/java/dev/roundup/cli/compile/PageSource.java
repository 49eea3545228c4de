package dev.roundup.cli.compile;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.processor.model.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Pages, as sources or compiled.
 *
 * @param name the name of the place in messages
 * @param place a folder with sources, a folder with classes, or a jar
 */
public record PageSource(String name, Path place, CompileOptions compile) {
    /** The file in which the processor lists the outlines of a module. */
    private static final String OUTLINES = "META-INF/roundup/outlines";

    /**
     * Reads the pages.
     *
     * @param reader gets everything that is read, round by round
     * @param consequence what is not known if the sources do not compile, such as {@code its links are not known}
     * @throws CommandFailure if there is nothing to read, or if it does not compile
     */
    public void read(Consumer<Workspace> reader, String consequence) {
        if (!Files.exists(place)) {
            throw new CommandFailure(name + " does not exist");
        }
        Optional<List<String>> outlines = outlines();
        List<LocatedFinding> findings = outlines.isPresent()
                ? compiled(outlines.get(), reader)
                : new TreeCompilation(SourceTree.of(List.of(place)), compile.classPath(), compile.options())
                        .read(reader, () -> {});
        refuseErrors(findings, name, consequence);
    }

    /**
     * Fails if the compiler found an error, because then not everything was read.
     *
     * @throws CommandFailure if it did
     */
    public static void refuseErrors(List<LocatedFinding> findings, String name, String consequence) {
        if (findings.stream().anyMatch(found -> found.isOfCompiler() && found.severity() == FindingSeverity.ERROR)) {
            throw new CommandFailure(name + " does not compile, so " + consequence + "; roundup check says why");
        }
    }

    private List<LocatedFinding> compiled(List<String> outlines, Consumer<Workspace> reader) {
        List<Path> path =
                Stream.concat(Stream.of(place), compile.classPath().stream()).toList();
        return new Compilation(path, Map.of(), compile.options(), OutputFolder.NOWHERE, () -> {}, false)
                .run(none -> List.of(), outlines, reader);
    }

    /** The outlines of compiled pages; empty if the place has sources. */
    private Optional<List<String>> outlines() {
        try {
            if (Files.isDirectory(place)) {
                Path index = place.resolve(OUTLINES);
                return Files.isRegularFile(index) ? Optional.of(names(Files.readString(index))) : Optional.empty();
            }
            try (ZipFile jar = new ZipFile(place.toFile())) {
                ZipEntry index = jar.getEntry(OUTLINES);
                if (index == null) {
                    throw new CommandFailure(name + " contains no page; compile it with Roundup first");
                }
                try (InputStream text = jar.getInputStream(index)) {
                    return Optional.of(names(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new CommandFailure(name + " is neither a folder nor a jar: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<String> names(String index) {
        return index.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
