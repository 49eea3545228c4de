package dev.roundup.cli.importer.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * A file's front matter in YAML, as Jekyll, Hugo and Astro have it, and what follows.
 *
 * @param bodyLine the line at which the body begins, counted from 1
 */
record FrontMatter(List<Field> fields, String body, int bodyLine) {
    private static final Pattern FENCED = Pattern.compile("---[ \\t]*\\n(.*?)\\n?---[ \\t]*(?:\\n|$)", Pattern.DOTALL);

    static FrontMatter of(SourceFile file) throws UnreadableSource {
        if (file.text().startsWith("+++")) {
            throw new UnreadableSource(1, "front matter in TOML is not read; write it in YAML, between lines of ---");
        }
        Matcher fenced = FENCED.matcher(file.text());
        if (!fenced.lookingAt()) {
            return new FrontMatter(List.of(), file.text(), 1);
        }
        List<Field> fields = YamlTree.root(fenced.group(1), 2) instanceof MappingNode mapping
                ? new YamlTree(2).fields(mapping)
                : List.of();
        return new FrontMatter(fields, file.text().substring(fenced.end()), file.line(fenced.end()));
    }
}
