package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.SourceList.ListFault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The items of a list in XML, cut out of the text by their tags. Each is parsed alone, so that one that is malformed
 * does not stop the others.
 *
 * @param faults the items that could not be read
 */
record XmlItems(List<XmlElement> items, List<ListFault> faults) {
    /** A list with more malformed items is something else. */
    private static final int MOST_MALFORMED = 100;

    private static final Pattern NOT_BREAK = Pattern.compile("[^\\n]");
    private static final Pattern DECLARED = Pattern.compile("<!(?:ENTITY|DOCTYPE[^<>]*\\[)");
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\s*(?:<\\?[^>]*>\\s*|<!--(?s:.*?)-->\\s*|<!DOCTYPE[^<>\\[]*(?:\\[(?s:.*?)]\\s*)?>\\s*)*+<([A-Za-z][\\w.-]*)");

    /** A named character such as {@code uuml}, which DBLP's document type declares. XML itself knows only five. */
    private static final Pattern NAMED = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]*;");

    /** Keeps its own copies of the lists. */
    XmlItems {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    /** The name of the root element; empty if the file does not begin with one. */
    static String root(SourceFile file) {
        Matcher root = ROOT.matcher(file.text());
        return root.find() ? root.group(1) : "";
    }

    /**
     * Cuts a file.
     *
     * @param names the names of the elements that are items
     * @throws UnreadableSource if the file declares entities, or if nothing in it is an item
     */
    static XmlItems of(SourceFile file, String... names) throws UnreadableSource {
        Matcher declared = DECLARED.matcher(file.text());
        if (declared.find()) {
            throw new UnreadableSource(
                    file.line(declared.start()), "the file declares entities of its own; these are not read");
        }
        String text = withoutComments(file.text());
        Matcher tag =
                Pattern.compile("<(" + String.join("|", names) + ")(?=[\\s>/])").matcher(text);
        List<XmlElement> items = new ArrayList<>();
        List<ListFault> faults = new ArrayList<>();
        LineCount lines = new LineCount(text);
        boolean hasNext = tag.find();
        while (hasNext) {
            int start = tag.start();
            String name = tag.group(1);
            hasNext = tag.find();
            int next = hasNext ? tag.start() : text.length();
            String item = text.substring(start, next);
            try {
                items.add(XmlElement.of(named(item), lines.at(start)));
            } catch (UnreadableSource malformed) {
                if (faults.size() == MOST_MALFORMED) {
                    throw new UnreadableSource(
                            lines.at(start), "too much of the file cannot be read; " + malformed.getMessage());
                }
                faults.add(new ListFault(
                        lines.at(start),
                        "the <" + name + "> that begins here cannot be read: " + malformed.getMessage()));
            }
        }
        if (items.isEmpty() && faults.isEmpty()) {
            throw new UnreadableSource("no paper was found; papers are elements such as <" + names[0] + ">");
        }
        return new XmlItems(items, faults);
    }

    /** The text with blanks in place of comments. */
    private static String withoutComments(String text) {
        StringBuilder without = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", at)) {
            int close = text.indexOf("-->", open);
            if (close < 0) {
                break;
            }
            without.append(text, at, open)
                    .append(NOT_BREAK.matcher(text.substring(open, close + 3)).replaceAll(" "));
            at = close + 3;
        }
        return without.append(text, at, text.length()).toString();
    }

    private static String named(String xml) {
        return NAMED.matcher(xml)
                .replaceAll(name ->
                        Matcher.quoteReplacement(escaped(Parser.unescapeEntities(name.group(), true), name.group())));
    }

    private static String escaped(String character, String name) {
        return character.equals("<") || character.equals("&") ? name : character;
    }
}
