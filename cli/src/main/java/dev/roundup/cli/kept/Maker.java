package dev.roundup.cli.kept;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** This program and the Java that runs it. Whatever another one kept is not read. */
final class Maker {
    private Maker() {}

    static String name() {
        return String.join(
                "\n", "1", program(), System.getProperty("java.home"), System.getProperty("java.vm.version"));
    }

    private static String program() {
        try {
            Path jar = Path.of(Maker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException | URISyntaxException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
