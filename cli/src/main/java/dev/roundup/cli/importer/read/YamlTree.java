package dev.roundup.cli.importer.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * Reads YAML as a tree of strings. Dates stay as they are written, and no tag can name a class. The depth and the size
 * are limited, including everything that aliases repeat.
 */
final class YamlTree {
    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 500_000;
    private static final int MOST_CODE_POINTS = 32 << 20;

    /** Tabs that only separate, which YAML allows (YAML 1.2, 6.1), but its parser does not. */
    private static final Pattern TABS = Pattern.compile("(?<=[^\\s])[ \\t]*\\t[ \\t]*");

    /** Names of fields that contain links. The names of the links are their labels. */
    private static final Pattern LINKS = Pattern.compile("(?i).*(?:links?|urls?|buttons?)");

    /** Names of fields that contain people. */
    private static final Pattern PEOPLE = Pattern.compile("(?i)authors?|by|creators?");

    private final int firstLine;
    private int values;

    /** @param firstLine the line of the file in which the YAML begins */
    YamlTree(int firstLine) {
        this.firstLine = firstLine;
    }

    /** The root; null if the document is empty. */
    @SuppressWarnings("NullAway") // compose returns null if there is no document
    static Node root(String yaml, int firstLine) throws UnreadableSource {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CODE_POINTS);
        try {
            return new Yaml(options).compose(new StringReader(yaml));
        } catch (ScannerException tab) {
            String spaced = TABS.matcher(yaml)
                    .replaceAll(found -> " ".repeat(found.group().length()));
            if (String.valueOf(tab.getProblem()).contains("TAB") && !spaced.equals(yaml)) {
                return root(spaced, firstLine);
            }
            throw unreadable(tab, firstLine);
        } catch (MarkedYAMLException malformed) {
            throw unreadable(malformed, firstLine);
        } catch (YAMLException malformed) {
            throw new UnreadableSource(firstLine, "this is not YAML: " + malformed.getMessage());
        }
    }

    private static UnreadableSource unreadable(MarkedYAMLException malformed, int firstLine) {
        int line = malformed.getProblemMark() == null
                ? 1
                : malformed.getProblemMark().getLine() + 1;
        return new UnreadableSource(firstLine + line - 1, "this is not YAML: " + malformed.getProblem(), true);
    }

    /**
     * The fields of a mapping. A nested field has both names, joined by a dot. A mapping with an address becomes a
     * link.
     */
    List<Field> fields(MappingNode mapping) throws UnreadableSource {
        List<Field> fields = new ArrayList<>();
        add(fields, "", mapping, 0);
        return fields;
    }

    private void add(List<Field> fields, String prefix, MappingNode mapping, int depth) throws UnreadableSource {
        List<NodeTuple> links = mapping.getValue().stream()
                .filter(tuple -> isAny(tuple, "url", "href", "display", "label", "name"))
                .toList();
        if (!prefix.isEmpty() && links.stream().anyMatch(tuple -> isAny(tuple, "url", "href"))) {
            fields.add(
                    Field.link(value(links, "display", "label", "name"), value(links, "url", "href"), line(mapping)));
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
            if (PEOPLE.matcher(name).matches()
                    && PersonParts.name(members(mapping)).isPresent()) {
                people(fields, name, List.of(mapping), line(node), depth);
            } else {
                add(fields, name, mapping, depth);
            }
        } else if (node instanceof SequenceNode list) {
            people(fields, name, list.getValue(), line(node), depth);
        } else if (node instanceof ScalarNode scalar) {
            fields.add(Field.of(name, scalar.getValue(), line(node)));
        }
    }

    /** Adds a list of values, some of which may be mappings that name people or things. */
    private void people(List<Field> fields, String name, List<? extends Node> items, int line, int depth)
            throws UnreadableSource {
        List<String> texts = new ArrayList<>();
        Map<String, PersonParts> people = new HashMap<>();
        for (Node item : items) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else if (item instanceof MappingNode person
                    && !LINKS.matcher(name).matches()
                    && PersonParts.name(members(person)).isPresent()) {
                Map<String, String> members = members(person);
                String text = PersonParts.name(members).orElseThrow();
                texts.add(text);
                PersonParts.of(members).ifPresent(parts -> people.put(text, parts));
                addRest(fields, name, person, depth + 1);
            } else {
                add(fields, name, item, depth + 1);
            }
        }
        if (!texts.isEmpty()) {
            fields.add(new Field(name, texts, "", line, people));
        }
    }

    /** The scalars of a mapping, with those of a mapping that is called a name, as Quarto has it. */
    private static Map<String, String> members(MappingNode mapping) {
        Map<String, String> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getValueNode() instanceof ScalarNode scalar) {
                members.put(text(tuple.getKeyNode()), scalar.getValue());
            } else if (isParted(tuple)) {
                members.putAll(members((MappingNode) tuple.getValueNode()));
            }
        }
        return members;
    }

    private static boolean isParted(NodeTuple tuple) {
        return tuple.getValueNode() instanceof MappingNode name
                && text(tuple.getKeyNode()).equals("name")
                && name.getValue().stream().allMatch(part -> part.getValueNode() instanceof ScalarNode);
    }

    private void addRest(List<Field> fields, String name, MappingNode person, int depth) throws UnreadableSource {
        for (NodeTuple tuple : person.getValue()) {
            boolean isScalar = tuple.getValueNode() instanceof ScalarNode;
            if (!isParted(tuple) && !(isScalar && PersonParts.isPart(text(tuple.getKeyNode())))) {
                add(fields, name + "." + text(tuple.getKeyNode()), tuple.getValueNode(), depth);
            }
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
