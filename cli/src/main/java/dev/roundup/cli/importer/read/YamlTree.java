package dev.roundup.cli.importer.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as a tree of texts: nothing is made of it but strings, so that dates stay as they are written, and no tag can name a
 * class. Depth and size are limited, and so is what aliases repeat.
 */
final class YamlTree {
    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 500_000;
    private static final int MOST_CODE_POINTS = 32 << 20;

    private final int firstLine;
    private int values;

    /** @param firstLine the line of the file in which the YAML begins */
    YamlTree(int firstLine) {
        this.firstLine = firstLine;
    }

    /** The root; null where there is nothing. */
    @SuppressWarnings("NullAway") // compose says with null that there is no document
    static Node root(String yaml, int firstLine) throws UnreadableSource {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CODE_POINTS);
        try {
            return new Yaml(options).compose(new StringReader(yaml));
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 1;
            throw new UnreadableSource(firstLine + line - 1, "this is no YAML: " + malformed.getProblem());
        } catch (YAMLException malformed) {
            throw new UnreadableSource(firstLine, "this is no YAML: " + malformed.getMessage());
        }
    }

    /** The fields of a mapping: nested ones have the names of both, and a list of mappings with addresses is links. */
    List<Field> fields(MappingNode mapping) throws UnreadableSource {
        List<Field> fields = new ArrayList<>();
        add(fields, "", mapping, 0);
        return fields;
    }

    private void add(List<Field> fields, String prefix, MappingNode mapping, int depth) throws UnreadableSource {
        List<NodeTuple> links = mapping.getValue().stream()
                .filter(tuple -> isAny(tuple, "url", "href", "display", "label"))
                .toList();
        if (!prefix.isEmpty() && links.stream().anyMatch(tuple -> isAny(tuple, "url", "href"))) {
            fields.add(Field.link(value(links, "display", "label"), value(links, "url", "href"), line(mapping)));
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (prefix.isEmpty() || !links.contains(tuple)) {
                String name = text(tuple.getKeyNode());
                add(fields, prefix.isEmpty() ? name : prefix + "." + name, tuple.getValueNode(), depth + 1);
            }
        }
    }

    private void add(List<Field> fields, String name, Node node, int depth) throws UnreadableSource {
        if (++values > MOST_VALUES || depth > DEEPEST) {
            throw new UnreadableSource(line(node), "too much is nested or repeated by aliases here");
        }
        if (node instanceof MappingNode mapping) {
            add(fields, name, mapping, depth);
        } else if (node instanceof SequenceNode list) {
            List<String> texts = new ArrayList<>();
            for (Node item : list.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    texts.add(scalar.getValue());
                } else {
                    add(fields, name, item, depth + 1);
                }
            }
            if (!texts.isEmpty()) {
                fields.add(new Field(name, texts, "", line(node)));
            }
        } else if (node instanceof ScalarNode scalar) {
            fields.add(Field.of(name, scalar.getValue(), line(node)));
        }
    }

    int line(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    private static String value(List<NodeTuple> tuples, String... names) {
        return tuples.stream()
                .filter(tuple -> isAny(tuple, names))
                .map(tuple -> text(tuple.getValueNode()))
                .collect(Collectors.joining(" "));
    }

    private static boolean isAny(NodeTuple tuple, String... names) {
        return tuple.getValueNode() instanceof ScalarNode && List.of(names).contains(text(tuple.getKeyNode()));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
