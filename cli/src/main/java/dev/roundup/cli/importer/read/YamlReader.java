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
        Node root = YamlTree.root(file.text(), 1);
        YamlTree tree = new YamlTree(1);
        if (root instanceof SequenceNode list) {
            return list(file, tree, list, List.of());
        }
        if (root instanceof MappingNode mapping) {
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
        }
        throw new UnreadableSource(1, "a list of papers was expected");
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
