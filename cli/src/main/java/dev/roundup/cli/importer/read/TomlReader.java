package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads TOML (1.0) with an array of tables, such as {@code [[papers]]}. Its fields are those of YAML. Each table is parsed
 * alone, so that one that is malformed does not stop the others. The rest of the file describes the page.
 */
final class TomlReader implements SourceReader {
    private static final Pattern HEADER = Pattern.compile("\\[\\[?\\s*([\\w\"'-]+)\\s*(\\.[^\\[\\]]*)?]]?\\s*(?:#.*)?");

    /** The end of a line after which an array goes on. What looks like a header there is a value. */
    private static final Pattern CONTINUED = Pattern.compile("[\\[,]\\s*(?:#[^\"']*)?$");

    /** The beginning or the end of a text of several lines. */
    private static final Pattern QUOTES = Pattern.compile("\"\"\"|'''");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("toml");
    }

    /** The text of a table and the line at which it begins. */
    private record TomlItem(String text, int line) {}

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        StringBuilder page = new StringBuilder();
        List<TomlItem> items = new ArrayList<>();
        cut(file.text(), page, items);
        if (items.isEmpty()) {
            return YamlReader.mapping(file, new YamlTree(1), TomlNodes.root(file.text(), 1));
        }
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        for (TomlItem item : items) {
            try {
                entries.addAll(entries(item));
            } catch (UnreadableSource malformed) {
                faults.add(new ListFault(item.line(), "this table cannot be read: " + malformed.getMessage()));
            }
        }
        List<Field> fields = List.of();
        try {
            fields = new YamlTree(1).fields(TomlNodes.root(page.toString(), 1));
        } catch (UnreadableSource malformed) {
            faults.add(new ListFault(1, "what is said of the page cannot be read: " + malformed.getMessage()));
        }
        return new SourceList(file, "yaml", Notation.PASTED, fields, entries, faults);
    }

    private static List<Entry> entries(TomlItem item) throws UnreadableSource {
        List<Entry> entries = new ArrayList<>();
        YamlTree tree = new YamlTree(item.line());
        for (NodeTuple tuple : TomlNodes.root(item.text(), item.line()).getValue()) {
            if (tuple.getValueNode() instanceof SequenceNode list) {
                for (Node table : list.getValue()) {
                    entries.add(new Entry("", item.line(), tree.fields((MappingNode) table)));
                }
            }
        }
        return entries;
    }

    /** Cuts the text at the tables of its first array. All that is outside of them goes to the page, line by line. */
    private static void cut(String text, StringBuilder page, List<TomlItem> items) {
        String list = "";
        boolean inList = false;
        boolean inString = false;
        String before = "";
        StringBuilder item = new StringBuilder();
        int begin = 1;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher header = HEADER.matcher(line.strip());
            if (!inString && !CONTINUED.matcher(before).find() && header.matches()) {
                boolean isArray = line.strip().startsWith("[[") && header.group(2) == null;
                list = list.isEmpty() && isArray ? header.group(1) : list;
                boolean begins = isArray && header.group(1).equals(list);
                if (begins && !item.isEmpty()) {
                    items.add(new TomlItem(item.toString(), begin));
                    item.setLength(0);
                }
                begin = begins ? number : begin;
                inList = begins || (inList && header.group(1).equals(list));
            }
            inString ^= QUOTES.matcher(line).results().count() % 2 == 1;
            before = line.isBlank() ? before : line;
            // The lines of the page stay where they are, for its faults.
            page.append(inList ? "" : line).append('\n');
            if (inList) {
                item.append(line).append('\n');
            }
        }
        if (!item.isEmpty()) {
            items.add(new TomlItem(item.toString(), begin));
        }
    }
}
