package dev.roundup.cli.compile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sources that are compiled together. They are usually more than the user asked for: a paper is checked together with
 * the outline that lists it and the people that it names, so the whole source root is compiled.
 *
 * @param sources all Java files
 * @param resources the folders that contain their pictures
 * @param asked the files and folders whose findings the user asked for
 */
public record SourceTree(List<Path> sources, List<Path> resources, List<Path> asked) {
    private static final Path MAVEN = Path.of("src", "main", "java");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
    private static final Set<String> GENERATED = Set.of("target", "build", "node_modules", "_site", "vendor");

    /** Finds the source roots that files and folders belong to, and all sources in them. */
    public static SourceTree of(List<Path> arguments) {
        Set<Path> roots = new TreeSet<>();
        List<Path> asked = new ArrayList<>();
        for (Path argument : arguments) {
            Path place = argument.toAbsolutePath().normalize();
            asked.add(place);
            List<Path> files = Files.isDirectory(place) ? main(javaFiles(place)) : List.of(place);
            if (files.isEmpty()) {
                throw new CommandFailure(argument + " contains no Java sources");
            }
            files.forEach(file -> roots.add(root(file)));
        }
        Set<Path> sources = new LinkedHashSet<>();
        roots.forEach(root -> sources.addAll(javaFiles(root)));
        List<Path> resources = roots.stream()
                .map(SourceTree::resources)
                .filter(Files::isDirectory)
                .toList();
        return new SourceTree(List.copyOf(sources), resources, asked);
    }

    /** True if the user asked for the findings of a file. */
    public boolean covers(Path file) {
        return asked.stream().anyMatch(file::startsWith);
    }

    /** In a project of a build tool, the files that are not tests; elsewhere, all files. */
    private static List<Path> main(Collection<Path> files) {
        List<Path> main =
                files.stream().filter(file -> mavenRoot(file).isPresent()).toList();
        return main.isEmpty() ? List.copyOf(files) : main;
    }

    private static Optional<Path> mavenRoot(Path file) {
        for (@Nullable Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.endsWith(MAVEN)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /**
     * The root folder of a source's packages. If the folders do not match the package, it is the folder of the source.
     */
    private static Path root(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        return mavenRoot(file).orElseGet(() -> {
            Matcher name = PACKAGE.matcher(text(file));
            Path folders = Path.of(name.find() ? name.group(1).replace('.', '/') : "");
            boolean isSaid = !folders.toString().isEmpty() && folder.endsWith(folders);
            return isSaid ? folder.resolve("../".repeat(folders.getNameCount())).normalize() : folder;
        });
    }

    /** True if no sources are looked for in a folder: it is hidden, or a tool writes into it. */
    public static boolean isSkipped(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || GENERATED.contains(name);
    }

    private static Path resources(Path root) {
        return root.endsWith(MAVEN) ? root.resolveSibling("resources") : root;
    }

    private static Set<Path> javaFiles(Path folder) {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return !visited.equals(folder) && isSkipped(visited)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName());
                    // Sources of several modules are compiled together, without their modules.
                    if (name.endsWith(".java") && !name.equals("module-info.java")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + folder + ": " + failed, failed);
        }
        return files;
    }

    /** Reads in a charset that accepts all bytes, because only the package's name matters here. */
    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
