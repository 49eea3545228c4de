package dev.roundup.benchmarks.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a compile is measured with. */
enum Subject {
    /** javac alone. */
    PLAIN("javac") {
        @Override
        List<String> options(Path floor, Path processor, Optional<Path> catalog) {
            return List.of("-proc:none");
        }
    },
    /** The least that a processor can do. */
    FLOOR("floor") {
        @Override
        List<String> options(Path floor, Path processor, Optional<Path> catalog) {
            return floorOptions(floor);
        }
    },
    /** The least that one can do that also generates the class that Roundup generates, with the class ready to be written. */
    FLOOR_AND_CATALOG("floor and catalogue") {
        @Override
        List<String> options(Path floor, Path processor, Optional<Path> catalog) {
            return Stream.concat(
                            floorOptions(floor).stream(),
                            catalog.stream().map(source -> "-A" + FloorProcessor.SOURCE + "=" + source))
                    .toList();
        }
    },
    /** All rules and all default formats. */
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
     * The options of javac by which it runs.
     *
     * @param floor where the floor's classes are
     * @param processor Roundup's jar
     * @param catalog the source of the class that Roundup generates, where it does
     */
    abstract List<String> options(Path floor, Path processor, Optional<Path> catalog);

    private static List<String> floorOptions(Path classes) {
        return List.of("-processor", FloorProcessor.class.getName(), "--processor-path", classes.toString());
    }
}
