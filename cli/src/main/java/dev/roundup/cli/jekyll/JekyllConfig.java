package dev.roundup.cli.jekyll;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The configuration of a Jekyll site.
 *
 * @param file the path of the file
 * @param text its text
 */
public record JekyllConfig(Path file, String text) {
    private static final List<String> NAMES = List.of("_config.yml", "_config.yaml");

    /**
     * Reads the configuration of a site.
     *
     * @throws CommandFailure if the folder is not a Jekyll site, or its configuration cannot be read
     */
    public static JekyllConfig of(Path site) {
        Path file = NAMES.stream()
                .map(site::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new CommandFailure(site + " is not a Jekyll site: it has no _config.yml"));
        try {
            JekyllConfig config = new JekyllConfig(file, Files.readString(file));
            config.root();
            return config;
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + file + ": " + failed, failed);
        }
    }

    /** The value of a key, if it is a single value. */
    public Optional<String> value(String key) {
        return node(key)
                .filter(node -> node instanceof ScalarNode)
                .map(node -> ((ScalarNode) node).getValue())
                .filter(value -> !value.isBlank());
    }

    /** The path below which the site is served, such as {@code /lab}; empty if it is the root of the host. */
    public String baseurl() {
        String path = value("baseurl").orElse("").strip().replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }

    /** The configuration with one more folder that Jekyll ignores; the same if it ignores the folder already. */
    public JekyllConfig excluding(String folder) {
        return new JekyllConfig(file, new ExcludeEdit(this).adding(folder));
    }

    Optional<Node> node(String key) {
        return root().stream()
                .flatMap(root -> root.getValue().stream())
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .reduce((earlier, later) -> later);
    }

    /** All values, by key; empty if the file is empty. */
    Map<Object, Object> values() {
        @Nullable Object all = read(yaml -> yaml.load(text));
        if (all == null) {
            return Map.of();
        }
        if (all instanceof Map<?, ?> map) {
            return new LinkedHashMap<>(map);
        }
        throw new CommandFailure(file + " contains no keys");
    }

    private Optional<MappingNode> root() {
        @Nullable Node root = read(yaml -> yaml.compose(new StringReader(text)));
        if (root == null) {
            return Optional.empty();
        }
        if (root instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        throw new CommandFailure(file + " contains no keys");
    }

    private <T> @Nullable T read(Function<Yaml, @Nullable T> reader) {
        try {
            return reader.apply(new Yaml(new SafeConstructor(new LoaderOptions())));
        } catch (YAMLException unreadable) {
            throw new CommandFailure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
