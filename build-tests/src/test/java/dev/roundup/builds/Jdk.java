package dev.roundup.builds;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A JDK of this machine: the running one, and one for each other version from 17 on. They are found in the usual place
 * of Linux distributions and in {@code JAVA_HOME} and similar variables ({@code JAVA_HOME_25_X64}).
 */
record Jdk(int feature, Path home) {
    /** From this version on, javac runs only processors that are named. */
    static final int SILENT = 23;

    private static final Path LINUX = Path.of("/usr/lib/jvm");

    static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /** All JDKs, the oldest version first. */
    static Collection<Jdk> all() {
        Map<Integer, Jdk> found = new TreeMap<>();
        found.put(running().feature, running());
        try (Stream<Path> installed = Files.isDirectory(LINUX) ? Files.list(LINUX) : Stream.of()) {
            Stream<Path> named = System.getenv().entrySet().stream()
                    .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                    .map(variable -> Path.of(variable.getValue()));
            Stream.concat(named, installed.sorted())
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .map(home -> new Jdk(feature(home), home))
                    .filter(jdk -> jdk.feature >= 17)
                    .forEach(jdk -> found.putIfAbsent(jdk.feature, jdk));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.values();
    }

    private static int feature(Path home) {
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException unreadable) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[^0-9]", 2)[0]);
    }

    String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
