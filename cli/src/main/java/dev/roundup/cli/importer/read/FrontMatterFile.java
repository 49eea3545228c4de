package dev.roundup.cli.importer.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The front matter of a file, and the text after it. It is YAML between lines of {@code ---}, as in Jekyll, Hugo and
 * Astro, or TOML between lines of {@code +++}, as in Hugo.
 *
 * @param bodyLine the line at which the body begins, counted from 1
 */
record FrontMatterFile(List<Field> fields, String body, int bodyLine) {
    private static final Pattern FENCED =
            Pattern.compile("(---|\\+\\+\\+)[ \\t]*\\n(.*?)(?<=\\n)\\1[ \\t]*(?:\\n|$)", Pattern.DOTALL);

    static FrontMatterFile of(SourceFile file) throws UnreadableSource {
        Matcher fenced = FENCED.matcher(file.text());
        if (!fenced.lookingAt()) {
            return new FrontMatterFile(List.of(), file.text(), 1);
        }
        Node root =
                fenced.group(1).equals("---") ? YamlTree.root(fenced.group(2), 2) : TomlNodes.root(fenced.group(2), 2);
        List<Field> fields = root instanceof MappingNode mapping ? new YamlTree(2).fields(mapping) : List.of();
        return new FrontMatterFile(fields, file.text().substring(fenced.end()), file.line(fenced.end()));
    }
}
