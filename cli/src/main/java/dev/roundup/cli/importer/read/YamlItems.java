package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of a list in YAML, cut out of the text by their indentation. So the others can be read if one is malformed.
 *
 * @param head the text around the list
 */
record YamlItems(String head, List<YamlItem> items) {
    private static final Pattern FIRST = Pattern.compile("(?m)^( *)-(?=[ \\t\\n])");

    private static final Pattern KEY = Pattern.compile("^ *[\\w-]+:(?:\\s|$)");

    /** Keeps its own copy of the list. */
    YamlItems {
        items = List.copyOf(items);
    }

    /** The text of an item and the line at which it begins, counted from 1. */
    record YamlItem(String text, int line) {}

    static YamlItems of(String text) {
        Matcher first = FIRST.matcher(text);
        if (!first.find()) {
            return new YamlItems(text, List.of());
        }
        String indent = first.group(1);
        StringBuilder head = new StringBuilder(text.substring(0, first.start()));
        StringBuilder item = new StringBuilder();
        List<YamlItem> items = new ArrayList<>();
        int line = 1 + (int) head.chars().filter(c -> c == '\n').count();
        int begin = line;
        boolean inList = true;
        for (String one : text.substring(first.start()).split("\n", -1)) {
            boolean begins =
                    one.startsWith(indent + "-") && FIRST.matcher(one + "\n").lookingAt();
            boolean isOutside = !one.isBlank()
                    && !begins
                    && indent(one) < indent.length()
                    && KEY.matcher(one).find();
            inList = begins || (inList && !isOutside);
            if (begins && !item.isEmpty()) {
                items.add(new YamlItem(item.toString(), begin));
                item.setLength(0);
            }
            begin = begins ? line : begin;
            (inList ? item : head).append(one).append('\n');
            line++;
        }
        items.add(new YamlItem(item.toString(), begin));
        return new YamlItems(head.toString(), items);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
