package dev.roundup.cli.hugo;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The configuration of a Hugo site.
 *
 * @param values its values by key, whatever the case of the letters
 */
public record HugoConfig(Map<String, Object> values) {
    private static final List<String> FOLDERS = List.of("", "config/_default/");
    private static final List<String> NAMES = List.of("hugo", "config");
    private static final List<String> EXTENSIONS = List.of("toml", "yaml", "yml", "json");

    /**
     * Reads the configuration of a site.
     *
     * @throws CommandFailure if the folder is not a Hugo site, or its configuration cannot be read
     */
    public static HugoConfig of(Path site) {
        Path file = names().map(site::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new CommandFailure(site + " is not a Hugo site: it has no hugo.toml"));
        try {
            String text = Files.readString(file);
            return new HugoConfig(file.toString().endsWith(".toml") ? toml(text, file) : yaml(text, file));
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + file + ": " + failed, failed);
        }
    }

    private static Stream<String> names() {
        return FOLDERS.stream()
                .flatMap(folder -> NAMES.stream()
                        .flatMap(name -> EXTENSIONS.stream().map(extension -> folder + name + "." + extension)));
    }

    private static Map<String, Object> toml(String text, Path file) {
        TomlParseResult read = Toml.parse(text);
        if (read.hasErrors()) {
            throw new CommandFailure(file + " cannot be read: " + read.errors().get(0));
        }
        return insensitive(read.toMap());
    }

    /** JSON is YAML as well. */
    private static Map<String, Object> yaml(String text, Path file) {
        try {
            @Nullable Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return read instanceof Map<?, ?> map ? insensitive(map) : Map.of();
        } catch (YAMLException unreadable) {
            throw new CommandFailure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Map<String, Object> insensitive(Map<?, ?> map) {
        Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        map.forEach((key, value) -> {
            if (key != null && value != null) {
                values.put(key.toString(), value);
            }
        });
        return values;
    }

    /** The folder of the site's content, without a slash at its end. */
    public String content() {
        return Optional.ofNullable(values.get("contentDir"))
                .map(Object::toString)
                .map(folder -> folder.replaceAll("^(?:[.]?/)+|/+$", ""))
                .filter(folder -> !folder.isBlank())
                .orElse("content");
    }

    /** True if pages are files and not folders, so that what is beside a page is not where the page looks. */
    public boolean isUgly() {
        return Boolean.TRUE.equals(values.get("uglyURLs"));
    }
}
