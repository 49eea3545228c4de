package dev.roundup.cli.links;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.CompileOptions;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.model.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param place a folder with sources, a folder with classes, or a jar
 */
record LinkedPages(Path place, CompileOptions compile) {
    /** The file in which the processor lists the outlines of a module. */
    private static final String OUTLINES = "META-INF/roundup/outlines";

    /** All links that readers can follow. */
    List<PageLink> links() {
        if (!Files.exists(place)) {
            throw new CommandFailure(place + " does not exist");
        }
        List<Address> addresses = new ArrayList<>();
        Consumer<Workspace> reader = workspace -> addresses.addAll(Checks.addresses(workspace));
        Optional<List<String>> outlines = outlines();
        List<LocatedFinding> findings = outlines.isPresent()
                ? compiled(outlines.get(), reader)
                : new TreeCompilation(SourceTree.of(List.of(place)), compile.classPath(), compile.options())
                        .read(reader, () -> {});
        long errors = findings.stream()
                .filter(found -> found.isOfCompiler() && found.severity() == FindingSeverity.ERROR)
                .count();
        if (errors > 0) {
            throw new CommandFailure(place + " does not compile, so its links are not known; roundup check says why");
        }
        return PageLink.of(addresses);
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
                    throw new CommandFailure(place + " contains no page; compile it with Roundup first");
                }
                try (InputStream text = jar.getInputStream(index)) {
                    return Optional.of(names(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new CommandFailure(place + " is neither a folder nor a jar: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<String> names(String index) {
        return index.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
