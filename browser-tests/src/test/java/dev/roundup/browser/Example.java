package dev.roundup.browser;

import java.nio.file.Path;

/** The page of the example, in the output of its module. */
final class Example {
    static final String PAGE = "META-INF/resources/roundup/neurips-2023/index.html";
    static final String POST = "META-INF/resources/roundup/neurips-2023/_posts/2023-11-20-neurips-2023.html";

    private Example() {}

    static Path folder() {
        return Path.of("../example-content/target/classes").toAbsolutePath().normalize();
    }
}
