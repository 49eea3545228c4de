package dev.roundup.cli.jekyll;

import dev.roundup.cli.CommandFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Adds a folder to the key {@code exclude} by inserting text, so that everything else keeps its comments, order and
 * quotes. It reads the result again before it returns it.
 */
final class ExcludeEdit {
    private static final String KEY = "exclude";

    /** The paths that Jekyll 3 excludes by default, but not if the key is present. */
    private static final List<String> DEFAULTS = List.of(
            "Gemfile",
            "Gemfile.lock",
            "node_modules",
            "vendor/bundle/",
            "vendor/cache/",
            "vendor/gems/",
            "vendor/ruby/");

    private final JekyllConfig config;
    private final String text;
    private final String newline;

    ExcludeEdit(JekyllConfig config) {
        this.config = config;
        this.text = config.text();
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text of the configuration with one more folder. */
    String adding(String folder) {
        Map<Object, Object> wanted = new LinkedHashMap<>(config.values());
        List<Object> items = new ArrayList<>(items(wanted));
        if (items.contains(folder) || items.contains(folder + "/")) {
            return text;
        }
        items.add(folder);
        wanted.put(KEY, items);
        String edited = config.node(KEY).map(node -> added(node, folder)).orElseGet(() -> withKey(folder));
        if (!new JekyllConfig(config.file(), edited).values().equals(wanted)) {
            throw unclear(folder);
        }
        return edited;
    }

    private static List<?> items(Map<Object, Object> values) {
        return values.containsKey(KEY) ? values.get(KEY) instanceof List<?> items ? items : List.of() : DEFAULTS;
    }

    private String added(Node value, String folder) {
        if (value instanceof SequenceNode items && items.getFlowStyle() == FlowStyle.FLOW) {
            // The list ends just after its bracket, and there may already be a comma before it.
            int bracket = index(items.getEndMark().getIndex()) - 1;
            boolean needsComma = !items.getValue().isEmpty()
                    && !text.substring(0, bracket).stripTrailing().endsWith(",");
            return insert(bracket, (needsComma ? ", " : "") + quoted(folder));
        }
        if (value instanceof SequenceNode items) {
            Node last = items.getValue().get(items.getValue().size() - 1);
            String indent = " ".repeat(items.getStartMark().getColumn());
            return insertLine(index(last.getEndMark().getIndex()), indent + "- " + quoted(folder));
        }
        if (value instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
            return insertLine(index(scalar.getStartMark().getIndex()), "  - " + quoted(folder));
        }
        throw unclear(folder);
    }

    private String withKey(String folder) {
        String lines = Stream.concat(DEFAULTS.stream(), Stream.of(quoted(folder)))
                .map(item -> "  - " + item + newline)
                .collect(Collectors.joining("", KEY + ":" + newline, ""));
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : newline) + lines;
    }

    /** Inserts a line below the line of a place. */
    private String insertLine(int place, String line) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text + newline + line + newline : insert(end + 1, line + newline);
    }

    private String insert(int place, String what) {
        return text.substring(0, place) + what + text.substring(place);
    }

    /** SnakeYAML counts in code points. */
    private int index(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    /** Puts a name in quotes if YAML would read it as something else. */
    private static String quoted(String folder) {
        return folder.matches("[a-z][a-z0-9_-]*") && !folder.matches("null|true|false|yes|no|on|off|y|n")
                ? folder
                : "\"" + folder + "\"";
    }

    private CommandFailure unclear(String folder) {
        return new CommandFailure("cannot tell how to add to " + KEY + " in " + config.file() + "; add \"" + folder
                + "\" to it yourself, then run this again");
    }
}
