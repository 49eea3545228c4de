package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML: a list of papers, or a mapping with one such list. The rest of the mapping describes the page. */
final class YamlReader implements SourceReader {
    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("yml") || file.extension().equals("yaml");
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        Node root;
        try {
            root = YamlTree.root(file.text(), 1);
        } catch (UnreadableSource malformed) {
            return itemByItem(file, malformed);
        }
        YamlTree tree = new YamlTree(1);
        if (root instanceof SequenceNode list) {
            return list(file, tree, list, List.of());
        }
        if (root instanceof MappingNode mapping) {
            return mapping(file, tree, mapping);
        }
        throw new UnreadableSource(1, "a list of papers was expected");
    }

    /** Reads a mapping with a list of papers. The rest of the mapping describes the page. */
    static SourceList mapping(SourceFile file, YamlTree tree, MappingNode mapping) throws UnreadableSource {
        Optional<NodeTuple> papers = mapping.getValue().stream()
                .filter(tuple -> tuple.getValueNode() instanceof SequenceNode list
                        && list.getValue().stream().anyMatch(MappingNode.class::isInstance))
                .findFirst();
        if (papers.isPresent()) {
            List<NodeTuple> rest = mapping.getValue().stream()
                    .filter(tuple -> tuple != papers.get())
                    .toList();
            MappingNode page = new MappingNode(mapping.getTag(), rest, mapping.getFlowStyle());
            return list(file, tree, (SequenceNode) papers.get().getValueNode(), tree.fields(page));
        }
        throw new UnreadableSource(1, "a list of papers was expected");
    }

    /** Reads each item alone, so that one that is malformed does not stop the others. */
    private static SourceList itemByItem(SourceFile file, UnreadableSource malformed) throws UnreadableSource {
        if (!malformed.isLocal()) {
            throw malformed;
        }
        YamlItems items = YamlItems.of(file.text());
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        for (YamlItems.YamlItem item : items.items()) {
            try {
                if (YamlTree.root(item.text(), item.line()) instanceof SequenceNode list) {
                    SourceList one = list(file, new YamlTree(item.line()), list, List.of());
                    entries.addAll(one.entries());
                    faults.addAll(one.faults());
                }
            } catch (UnreadableSource fault) {
                faults.add(new ListFault(item.line(), "this item cannot be read: " + fault.getMessage()));
            }
        }
        if (entries.isEmpty()) {
            throw malformed;
        }
        return new SourceList(file, "yaml", Notation.PASTED, page(items.head()), entries, faults);
    }

    private static List<Field> page(String head) {
        try {
            return YamlTree.root(head, 1) instanceof MappingNode mapping ? new YamlTree(1).fields(mapping) : List.of();
        } catch (UnreadableSource malformed) {
            return List.of();
        }
    }

    private static SourceList list(SourceFile file, YamlTree tree, SequenceNode list, List<Field> page)
            throws UnreadableSource {
        List<Entry> entries = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode paper) {
                entries.add(new Entry("", tree.line(item), tree.fields(paper)));
            } else if (item instanceof ScalarNode || item instanceof SequenceNode) {
                faults.add(new ListFault(tree.line(item), "this item of the list has no fields"));
            }
        }
        return new SourceList(file, "yaml", Notation.PASTED, page, entries, faults);
    }
}
