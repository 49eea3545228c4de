package dev.roundup.cli.create;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javapoet.CodeBlock;
import dev.roundup.cli.jekyll.PostFormats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The contents of a new project.
 *
 * @param name the name of its folder and artifact
 * @param packageName the package of its sources
 * @param siteName the name of the site that its pages belong to
 * @param siteUrl the address of that site
 * @param published the day of its first page
 * @param hasPost true if its pages go into a Jekyll site
 */
record NewProject(
        String name,
        String packageName,
        String siteName,
        Optional<String> siteUrl,
        LocalDate published,
        boolean hasPost) {
    private static final List<String> SOURCES =
            List.of("FirstRoundup", "ExponentialDecay", "People", "Topics", "Website");
    static final String PICTURE = "exponential-decay.svg";

    /** The path of its page after the first build. */
    static final String PAGE = "target/classes/META-INF/resources/roundup/first-roundup/index.html";

    /** Its files, by their paths within its folder. */
    Map<String, byte[]> files() {
        String folder = folder() + "/";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pom.xml", filled("pom.xml"));
        files.put(".gitignore", filled("gitignore.txt"));
        files.put("README.md", filled("README.md"));
        if (!hasPost) {
            // In a site, its own pipeline publishes the pages, and these files would not be where they are read.
            files.put(".github/workflows/papers.yml", filled("github.yml"));
            files.put(".gitlab-ci.yml", filled("gitlab.yml"));
        }
        for (String type : SOURCES) {
            files.put("src/main/java/" + folder + type + ".java", filled(type + ".java.txt"));
        }
        files.put("src/main/resources/" + folder + PICTURE, filled(PICTURE));
        return files;
    }

    private String folder() {
        return packageName.replace('.', '/');
    }

    private byte[] filled(String template) {
        String text = template(template)
                .replace("@pipelines@", hasPost ? "" : template("pipelines.md"))
                .replace("@name@", name)
                .replace("@package@", packageName)
                .replace("@folder@", folder())
                .replace("@page@", PAGE)
                .replace("@site@", site())
                .replace("@date@", published.toString())
                .replace("@import-formats@", hasPost ? "import dev.roundup.Format;\n" : "")
                .replace("@formats@", hasPost ? "        formats = " + PostFormats.asValue() + ",\n" : "")
                .replace("@version@", version());
        return text.getBytes(UTF_8);
    }

    private String site() {
        CodeBlock.Builder site = CodeBlock.builder().add("name = $S", siteName);
        siteUrl.ifPresent(url -> site.add(", url = $S", url));
        return site.build().toString();
    }

    /** The version of this command line. A new project uses the processor of the same version. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = open("version.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version", "");
    }

    static String template(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(NewProject.class.getResourceAsStream(resource), resource);
    }
}
