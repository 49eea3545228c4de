package dev.roundup.cli.create;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sample that {@code roundup new} puts into a project: a page with one paper. An import takes its place, unless
 * somebody has changed it.
 *
 * @param page the files of the page and of its paper
 * @param registries the sources of the people and topics that nobody has changed
 * @param site the source of the site; other pages share it
 */
public record Sample(List<Path> page, List<Path> registries, Optional<Path> site) {
    private static final List<String> PAGE = List.of("FirstRoundup", "ExponentialDecay");
    private static final List<String> REGISTRIES = List.of("People", "Topics");
    private static final Sample NONE = new Sample(List.of(), List.of(), Optional.empty());

    /** What {@code new} fills in. */
    private static final Pattern FILLED = Pattern.compile("@[a-z-]+@");

    /** Keeps its own copies of the lists. */
    public Sample {
        page = List.copyOf(page);
        registries = List.copyOf(registries);
    }

    /** Looks for the sample among the sources of a package; it is empty if somebody has changed the page. */
    public static Sample in(Path folder) {
        if (!PAGE.stream().allMatch(type -> isUnchanged(folder, type))) {
            return NONE;
        }
        List<Path> page = new ArrayList<>(sources(folder, PAGE, any -> true));
        Optional.of(resources(folder).resolve(NewProject.PICTURE))
                .filter(Files::isRegularFile)
                .ifPresent(page::add);
        List<Path> site = sources(folder, List.of("Website"), type -> Files.exists(source(folder, type)));
        return new Sample(
                page,
                sources(folder, REGISTRIES, type -> isUnchanged(folder, type)),
                site.stream().findFirst());
    }

    private static List<Path> sources(Path folder, List<String> types, Predicate<String> condition) {
        return types.stream()
                .filter(condition)
                .map(type -> source(folder, type))
                .toList();
    }

    private static Path source(Path folder, String type) {
        return folder.resolve(type + ".java");
    }

    /** The folder of the resources of a package in Maven's layout. */
    private static Path resources(Path sources) {
        return Path.of(sources.toString().replaceFirst("\\bsrc(.)main.java\\b", "src$1main$1resources"));
    }

    private static boolean isUnchanged(Path folder, String type) {
        Path file = source(folder, type);
        try {
            return Files.isRegularFile(file)
                    && pattern(NewProject.template(type + ".java.txt"))
                            .matcher(Files.readString(file))
                            .matches();
        } catch (IOException unreadable) {
            throw new CommandFailure("cannot read " + file + ": " + unreadable, unreadable);
        }
    }

    /** Matches a template, whatever it was filled with. */
    private static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        Matcher filled = FILLED.matcher(template);
        int end = 0;
        while (filled.find()) {
            pattern.append(Pattern.quote(template.substring(end, filled.start())))
                    .append("[^@]*?");
            end = filled.end();
        }
        return Pattern.compile(pattern + Pattern.quote(template.substring(end)));
    }
}
