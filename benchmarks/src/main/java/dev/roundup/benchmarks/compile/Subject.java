package dev.roundup.benchmarks.compile;

import java.nio.file.Path;
import java.util.List;

/** What a compile is measured with. */
enum Subject {
    /** javac alone. */
    PLAIN("javac") {
        @Override
        List<String> options(Path processor) {
            return List.of("-proc:none");
        }
    },
    /** The least that a processor can do. */
    FLOOR("floor") {
        @Override
        List<String> options(Path processor) {
            return List.of(
                    "-processor",
                    FloorProcessor.class.getName(),
                    "--processor-path",
                    System.getProperty("java.class.path"));
        }
    },
    /** All rules and all default formats. */
    ROUNDUP("Roundup") {
        @Override
        List<String> options(Path processor) {
            return List.of("--processor-path", processor.toString());
        }
    };

    final String title;

    Subject(String title) {
        this.title = title;
    }

    /** The options of javac by which it runs. */
    abstract List<String> options(Path processor);
}
