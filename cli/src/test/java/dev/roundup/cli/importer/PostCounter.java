package dev.roundup.cli.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * Counts what a post shows: papers, links, pictures, sections and paragraphs. In Markdown, a few expressions turn into
 * HTML what the samples contain.
 */
final class PostCounter {
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)^(---|\\+\\+\\+)\n(.*?)\n\\1\n(.*)$");
    private static final Pattern BLOCK = Pattern.compile("(?m)^([^<\\s].*(?:\n[^<\\s].*)*)");
    private static final List<Map.Entry<String, String>> MARKDOWN = List.of(
            Map.entry("\\{:[^{}]*}", ""),
            Map.entry("!\\[([^\\[\\]]*)]\\(([^()\\s]*)\\)", "<img alt=\"$1\" src=\"$2\">"),
            Map.entry("\\[([^\\[\\]]+)]\\(([^()\\s]*)\\)", "<a href=\"$2\">$1</a>"),
            Map.entry("(?<![\"=])(https?://[^\\s<>\"]*[^\\s<>\".,])", "<a href=\"$1\"></a>"),
            Map.entry("\\\\\\*", "\u2217"),
            Map.entry("\\*\\*([^*\n]+)\\*\\*", "<strong>$1</strong>"),
            Map.entry("\\*([^*\n]+)\\*", "<em>$1</em>"),
            Map.entry("(?m)^#{1,2} (.*)$", "<h2>$1</h2>"),
            Map.entry("(?m)^#{3,6} (.*)$", "<h3>$1</h3>"),
            Map.entry("(?m)^ *(?:-|\\d+\\.) (.*)$", "<li>$1</li>"));

    /** Words that label what follows, and those of a heading in a paper. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:abstract|authors?|links|keywords|contact|award nominations)\\s*:?\\s*|_contact:");

    private PostCounter() {}

    static Counted count(String name, String text) {
        List<String> values = new ArrayList<>();
        Matcher parts = FRONT_MATTER.matcher(text);
        boolean hasFrontMatter = parts.matches();
        Map<?, ?> front = !hasFrontMatter
                ? Map.of()
                : parts.group(1).equals("---")
                        ? (Map<?, ?>) ListCounter.tree(parts.group(2))
                        : toml(Toml.parse(parts.group(2)));
        int fields = ListCounter.frontMatter(front, values);
        String body = hasFrontMatter ? parts.group(3) : text;
        Document post = Jsoup.parse(name.endsWith(".html") ? body : html(body));
        shown(post, values);
        boolean isOnePaper =
                front.keySet().stream().anyMatch(key -> key.toString().matches("authors?"))
                        && post.select("strong, b, li").isEmpty();
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("papers", isOnePaper ? 1 : papers(post));
        counts.put("front matter", fields);
        counts.put("links", post.select("a[href], iframe").size());
        counts.put("pictures", post.select("img").size());
        counts.put("sections", isOnePaper ? 0 : post.select("h2").size());
        counts.put("paragraphs", (int) post.select("p, strong:contains(Abstract)").stream()
                .filter(PostCounter::isProse)
                .count());
        return new Counted(counts, values);
    }

    /** The line at which the body begins, counted from 1. */
    static int bodyLine(String text) {
        Matcher parts = FRONT_MATTER.matcher(text);
        return parts.matches()
                ? 1 + (int) text.substring(0, parts.start(3)).lines().count()
                : 1;
    }

    private static Map<String, Object> toml(TomlTable table) {
        Map<String, Object> tree = new TreeMap<>();
        for (String name : table.keySet()) {
            Object value = table.get(List.of(name));
            tree.put(
                    name,
                    value instanceof TomlTable inner
                            ? toml(inner)
                            : value instanceof TomlArray list ? list.toList() : value);
        }
        return tree;
    }

    private static String html(String markdown) {
        String html = markdown;
        for (Map.Entry<String, String> rule : MARKDOWN) {
            html = html.replaceAll(rule.getKey(), rule.getValue());
        }
        return BLOCK.matcher(html).replaceAll("<p>$1</p>");
    }

    /** The items of a list of literature, or the titles: text in bold or a small heading, but no label. */
    private static int papers(Document post) {
        int titles = (int) post.select("strong, b, h3").stream()
                .filter(title -> !title.text().endsWith(":"))
                .filter(title -> !(title.nextSibling() instanceof TextNode next
                        && next.text().startsWith(":")))
                .count();
        return post.select("li").isEmpty() ? titles : post.select("li").size();
    }

    /** True if a paragraph has words of its own, or if it is the label of an abstract. */
    private static boolean isProse(Element element) {
        String words = element.ownText();
        boolean isLine = element.select("strong, em").isEmpty() && !words.contains("|");
        return words.equals("Abstract:") || (isLine && words.split("\\s+", -1).length > 3);
    }

    private static void shown(Document post, List<String> values) {
        post.select("script, style").remove();
        for (Element element : post.body().getAllElements()) {
            element.textNodes()
                    .forEach(words -> values.add(LABEL.matcher(words.text()).replaceAll(" ")));
            values.add(element.attr("href"));
            values.add(element.attr("src"));
            values.add(element.attr("alt"));
        }
    }
}
