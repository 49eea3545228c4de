package dev.roundup.benchmarks.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to compile, whose cost is measured. */
enum Subject {
    /** javac alone. */
    PLAIN("javac") {
        @Override
        List<String> options(Path floor, Path processor, Optional<Path> catalog) {
            return List.of("-proc:none");
        }
    },
    /** A processor that does as little as possible. */
    FLOOR("floor") {
        @Override
        List<String> options(Path floor, Path processor, Optional<Path> catalog) {
            return floorOptions(floor);
        }
    },
    /** The same, but it also generates the class that Roundup generates, from a source that is ready. */
    FLOOR_AND_CATALOG("floor and catalogue") {
        @Override
        List<String> options(Path floor, Path processor, Optional<Path> catalog) {
            return Stream.concat(
                            floorOptions(floor).stream(),
                            catalog.stream().map(source -> "-A" + FloorProcessor.SOURCE + "=" + source))
                    .toList();
        }
    },
    /** Roundup with all rules and all default formats. */
    ROUNDUP("Roundup") {
        @Override
        List<String> options(Path floor, Path processor, Optional<Path> catalog) {
            return List.of("--processor-path", processor.toString());
        }
    };

    final String title;

    Subject(String title) {
        this.title = title;
    }

    /**
     * The options of javac for this subject.
     *
     * @param floor the folder with the classes of the floor
     * @param processor Roundup's jar
     * @param catalog the source of the class that Roundup generates; empty if it generates none
     */
    abstract List<String> options(Path floor, Path processor, Optional<Path> catalog);

    private static List<String> floorOptions(Path classes) {
        return List.of("-processor", FloorProcessor.class.getName(), "--processor-path", classes.toString());
    }
}
