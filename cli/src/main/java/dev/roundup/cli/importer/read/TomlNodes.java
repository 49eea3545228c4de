package dev.roundup.cli.importer.read;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads TOML (1.0) into the same tree as YAML, so that its fields are interpreted in one place. */
final class TomlNodes {
    /** Front matter and papers are never longer, and the parser is slow if a text has many errors. */
    private static final int MOST_CHARACTERS = 256 << 10;

    private TomlNodes() {}

    /** @param firstLine the line of the file in which the TOML begins */
    static MappingNode root(String toml, int firstLine) throws UnreadableSource {
        if (toml.length() > MOST_CHARACTERS) {
            throw new UnreadableSource(
                    firstLine,
                    "the TOML that begins here has " + (toml.length() >> 10) + " kB; the limit is "
                            + (MOST_CHARACTERS >> 10) + " kB");
        }
        TomlParseResult result = Toml.parse(toml);
        if (result.hasErrors()) {
            TomlParseError first = result.errors().get(0);
            throw new UnreadableSource(
                    firstLine + first.position().line() - 1, "this is not TOML: " + first.getMessage());
        }
        return mapping(result, TomlPosition.positionAt(1, 1));
    }

    private static MappingNode mapping(TomlTable table, TomlPosition position) {
        List<NodeTuple> tuples = new ArrayList<>();
        for (String key : table.keySet()) {
            TomlPosition at = Objects.requireNonNullElse(table.inputPositionOf(List.of(key)), position);
            tuples.add(new NodeTuple(scalar(key, at), node(Objects.requireNonNull(table.get(List.of(key))), at)));
        }
        Mark mark = mark(position);
        return new MappingNode(Tag.MAP, true, tuples, mark, mark, FlowStyle.BLOCK);
    }

    private static Node node(Object value, TomlPosition position) {
        if (value instanceof TomlTable table) {
            return mapping(table, position);
        }
        if (value instanceof TomlArray array) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(node(array.get(i), Objects.requireNonNullElse(array.inputPositionOf(i), position)));
            }
            Mark mark = mark(position);
            return new SequenceNode(Tag.SEQ, true, items, mark, mark, FlowStyle.BLOCK);
        }
        return scalar(text(value), position);
    }

    /** A value as text. Times have the format of RFC 3339, with seconds. */
    private static String text(Object value) {
        return value instanceof OffsetDateTime time
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
                : value instanceof LocalDateTime time
                        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
                        : value.toString();
    }

    private static ScalarNode scalar(String text, TomlPosition position) {
        Mark mark = mark(position);
        return new ScalarNode(Tag.STR, text, mark, mark, ScalarStyle.PLAIN);
    }

    private static Mark mark(TomlPosition position) {
        return new Mark("", 0, position.line() - 1, position.column() - 1, new int[0], 0);
    }
}
