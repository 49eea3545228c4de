package dev.roundup.processor.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * Writes nodes as HTML (HTML Standard, section 13.3), in UTF-8. In texts and attributes, U+FFFD replaces characters
 * that HTML does not allow, just as an HTML parser replaces NUL.
 */
public final class HtmlWriter {
    /** The size in bytes after which a part is complete. It keeps large buffers from being copied as they grow. */
    private static final int PART = 1 << 16;

    private final PageForm form;
    private final Utf8 part = new Utf8();
    private List<byte[]> parts = new ArrayList<>();

    public HtmlWriter(PageForm form) {
        this.form = form;
    }

    /** Writes markup as it is, without escaping. */
    public HtmlWriter write(String markup) {
        part.write(markup);
        return this;
    }

    /** Writes a node with its content. */
    public HtmlWriter write(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof TextNode text) {
            escaped(text.getWholeText(), false);
        } else if (node instanceof PrerenderedNode written) {
            finishPart();
            parts.addAll(written.in(form));
        } else if (node instanceof DataNode data) {
            part.write(data.getWholeData());
        }
        return this;
    }

    /** Writes the content of an element, without its tags. */
    public HtmlWriter writeIn(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            write(element.childNode(i));
        }
        return this;
    }

    /** Returns everything that was written, as consecutive parts, and makes the writer empty again. */
    public List<byte[]> take() {
        finishPart();
        List<byte[]> taken = List.copyOf(parts);
        parts = new ArrayList<>();
        return taken;
    }

    private void finishPart() {
        if (part.length() > 0) {
            parts.add(part.take());
        }
    }

    private void element(Element element) {
        part.ascii('<');
        part.write(element.tagName());
        if (element.attributesSize() > 0) {
            element.attributes().forEach(this::attribute);
        }
        part.ascii('>');
        if (!element.tag().is(Tag.Void)) {
            writeIn(element);
            part.write("</");
            part.write(element.tagName());
            part.ascii('>');
        }
        if (part.length() > PART) {
            finishPart();
        }
    }

    private void attribute(Attribute attribute) {
        if (attribute.getKey().equals(HtmlTree.SLOT)) {
            return;
        }
        part.ascii(' ');
        part.write(attribute.getKey());
        if (attribute.hasDeclaredValue()) {
            part.write("=\"");
            escaped(attribute.getValue(), true);
            part.ascii('"');
        }
    }

    private void escaped(String text, boolean inAttribute) {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            part.ascii(text, begin, i);
            switch (c) {
                case '&' -> part.write("&amp;");
                case '<' -> part.write("&lt;");
                case '>' -> part.write("&gt;");
                case '\u00a0' -> part.write("&nbsp;");
                case '"' -> part.write(inAttribute ? "&quot;" : "\"");
                case '{' -> part.write(beginsCode(text, i) ? "&#123;" : "{");
                default -> {
                    int code = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
                    i += Character.charCount(code) - 1;
                    part.code(ValidText.isValid(code) ? code : ValidText.REPLACEMENT);
                }
            }
            begin = i + 1;
        }
        part.ascii(text, begin, text.length());
    }

    /** True if the character is written as it is, whatever follows it. */
    private static boolean isPlain(char c) {
        return c != '&' && c != '<' && c != '>' && c != '"' && c != '{' && ValidText.isPrinted(c);
    }

    /**
     * True if the brace and the next character could begin code. After the last brace of a text, any character may
     * follow.
     */
    private boolean beginsCode(String text, int brace) {
        return form != PageForm.PAGE && (brace + 1 == text.length() || "{%#".indexOf(text.charAt(brace + 1)) >= 0);
    }
}
