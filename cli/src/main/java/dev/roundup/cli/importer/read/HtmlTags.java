package dev.roundup.cli.importer.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags in a text that begin or end a block in kramdown: all but those of inline elements. */
final class HtmlTags {
    /** A tag or a comment. Code between fences is matched first, so that tags in it do not count. */
    private static final Pattern TAG =
            Pattern.compile("(?m:^[ \\t]*(?<fence>```+|~~~+)[^\\n`]*)(?s:.*?)\\n[ \\t]*\\k<fence>|(?<comment><!--)"
                    + "|<(?<end>/?)(?<name>[A-Za-z][\\w:.-]*)"
                    + "(?<attributes>(?:[^<>\"']++|\"[^\"<]{0,5000}+\"|'[^'<]{0,5000}+'|\"|')*+)>");

    /** As kramdown has them (its HTML constants). All other elements are blocks. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "big", "bdo", "br", "button", "cite", "code", "del", "dfn", "em", "font", "i",
            "img", "input", "ins", "kbd", "label", "mark", "option", "q", "rb", "rbc", "rp", "rt", "rtc", "ruby",
            "samp", "select", "small", "span", "strong", "sub", "sup", "tt", "u", "var");

    /** Elements that never have an end tag (HTML, 13.1.2). */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private final TreeMap<Integer, HtmlTag> tags = new TreeMap<>();

    /**
     * A tag or a comment.
     *
     * @param attributes its attributes as they are written
     * @param partner the place of the matching end tag, or its own if the element is empty; -1 if there is none
     */
    record HtmlTag(String name, boolean isEnd, String attributes, int start, int end, int partner) {
        /** True if an end tag is missing. */
        boolean isOpen() {
            return !isEnd && partner < 0;
        }
    }

    private HtmlTags() {}

    static HtmlTags in(String text) {
        HtmlTags all = new HtmlTags();
        Map<String, Deque<HtmlTag>> open = new HashMap<>();
        Matcher tag = TAG.matcher(text);
        int lastComment = text.lastIndexOf("-->");
        for (int at = 0; tag.find(at); ) {
            boolean isComment = tag.group("comment") != null;
            int end = isComment && tag.start() < lastComment ? text.indexOf("-->", tag.start()) + 3 : tag.end();
            at = end;
            if (isComment && tag.start() >= lastComment) {
                continue;
            }
            String name = tag.group("name") == null ? "" : tag.group("name").toLowerCase(Locale.ROOT);
            if (!INLINE.contains(name) && tag.group("fence") == null) {
                all.add(
                        new HtmlTag(
                                name,
                                "/".equals(tag.group("end")),
                                String.valueOf(tag.group("attributes")),
                                tag.start(),
                                end,
                                -1),
                        open);
            }
        }
        return all;
    }

    private void add(HtmlTag tag, Map<String, Deque<HtmlTag>> open) {
        Deque<HtmlTag> sameName = open.computeIfAbsent(tag.name(), any -> new ArrayDeque<>());
        if (tag.isEnd()) {
            HtmlTag start = sameName.poll();
            if (start != null) {
                put(start, tag.start());
            }
            put(tag, tag.start());
        } else if (tag.name().isEmpty()
                || VOID.contains(tag.name())
                || tag.attributes().endsWith("/")) {
            put(tag, tag.start());
        } else {
            sameName.push(tag);
            put(tag, -1);
        }
    }

    private void put(HtmlTag tag, int partner) {
        tags.put(tag.start(), new HtmlTag(tag.name(), tag.isEnd(), tag.attributes(), tag.start(), tag.end(), partner));
    }

    /** The tags in order. */
    List<HtmlTag> list() {
        return new ArrayList<>(tags.values());
    }

    /** The end of the element, comment or single tag that begins at a place; -1 if it is never closed. */
    int endOf(HtmlTag tag) {
        HtmlTag partner = tags.get(tag.partner());
        return partner == null ? -1 : partner.end();
    }

    /** The tag at a place; null if there is none. */
    @Nullable
    HtmlTag at(int place) {
        return tags.get(place);
    }
}
