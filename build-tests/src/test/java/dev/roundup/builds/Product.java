package dev.roundup.builds;

import java.nio.file.Files;
import java.nio.file.Path;

/** The finished files in the modules of this build. */
final class Product {
    static final String VERSION = System.getProperty("roundup.version", "0.1.0-SNAPSHOT");
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path ANNOTATIONS = jar("annotations");
    static final Path PROCESSOR = jar("processor");
    static final Path COMMAND_LINE = present(ROOT.resolve("cli/target/roundup.jar"));
    static final Path DISTRIBUTION = present(ROOT.resolve("cli/target/roundup-" + VERSION + ".zip"));
    static final Path EXAMPLE = ROOT.resolve("example-content");

    private Product() {}

    private static Path jar(String module) {
        return present(ROOT.resolve(module + "/target/roundup-" + module + "-" + VERSION + ".jar"));
    }

    private static Path present(Path jar) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing; run mvn verify, which packs it");
        }
        return jar;
    }
}
