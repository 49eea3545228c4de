package dev.roundup.browser;

import java.nio.file.Path;

/** The page of the example, as it lies in the output of its module. */
final class Example {
    static final String PAGE = "META-INF/resources/roundup/neurips-2023/index.html";

    private Example() {}

    static Path folder() {
        return Path.of("../example-content/target/classes").toAbsolutePath().normalize();
    }
}
