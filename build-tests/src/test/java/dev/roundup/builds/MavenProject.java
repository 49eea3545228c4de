package dev.roundup.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Maven project, built by a Maven of its own. That Maven has a local repository below {@code target}, into which our
 * artifacts are copied. It takes everything else from the local repository of this build, which it reads as a remote
 * one and does not change.
 */
final class MavenProject {
    static final Path MAVEN = Path.of(System.getProperty("roundup.maven.home"), "bin", "mvn");
    static final Path REPOSITORY = Path.of("target/local-repository").toAbsolutePath();

    private final Path folder;

    private MavenProject(Path folder) {
        this.folder = folder;
    }

    static MavenProject in(Path folder) {
        offerArtifacts();
        return new MavenProject(folder);
    }

    /** Copies our artifacts into the local repository of the Maven that the tests start. */
    static void offerArtifacts() {
        try {
            copy(Product.ROOT.resolve("pom.xml"), "roundup-parent", ".pom");
            copy(Product.ROOT.resolve("annotations/pom.xml"), "roundup-annotations", ".pom");
            copy(Product.ANNOTATIONS, "roundup-annotations", ".jar");
            copy(Product.ROOT.resolve("processor/target/dependency-reduced-pom.xml"), "roundup-processor", ".pom");
            copy(Product.PROCESSOR, "roundup-processor", ".jar");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path file, String artifact, String ending) throws IOException {
        Path place = REPOSITORY.resolve("dev/roundup").resolve(artifact).resolve(Product.VERSION);
        Files.createDirectories(place);
        Files.copy(file, place.resolve(artifact + "-" + Product.VERSION + ending), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * @param module its folder, whose last part is the name of the artifact
     * @param parent the beginning: {@link #root()} or {@link #below}
     * @param content anything else, such as dependencies
     */
    MavenProject pom(String module, String parent, String content) {
        return file(module + "/pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  %s
                  %s
                </project>
                """.formatted(parent, content));
    }

    /** The local repository of this build, as a remote repository for all artifacts except ours. */
    static String around() {
        return """
                <id>around</id>
                      <url>%s</url>
                      <releases><updatePolicy>never</updatePolicy><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                """.formatted(
                        Path.of(System.getProperty("roundup.maven.repository")).toUri());
    }

    /** The beginning of a project without a parent. */
    static String root(String packaging) {
        String repository = around();
        return """
                <groupId>lab</groupId>
                  <artifactId>lab</artifactId>
                  <version>1</version>
                  <packaging>%s</packaging>
                  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
                  <repositories><repository>%s</repository></repositories>
                  <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                """.formatted(packaging, repository, repository);
    }

    /** The beginning of a module. */
    static String below(String artifact) {
        return """
                <parent><groupId>lab</groupId><artifactId>lab</artifactId><version>1</version></parent>
                  <artifactId>%s</artifactId>
                """.formatted(artifact);
    }

    MavenProject file(String path, String contents) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, contents);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Command mvn(Jdk jdk, String... words) {
        List<String> all = new ArrayList<>(List.of(
                MAVEN.toString(), "--batch-mode", "--no-transfer-progress", "-Dmaven.repo.local=" + REPOSITORY));
        all.addAll(List.of(words));
        return Command.run(folder, Map.of("JAVA_HOME", jdk.home().toString()), all);
    }
}
