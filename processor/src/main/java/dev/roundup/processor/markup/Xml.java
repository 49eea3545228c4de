package dev.roundup.processor.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * An element of an XML document that is written as it grows. Adding to an element ends all elements that were begun in
 * it before. Each element has a line of its own.
 */
public final class Xml {
    private final Document document;
    private final int depth;

    private Xml(Document document, int depth) {
        this.document = document;
        this.depth = depth;
    }

    /** Begins a new document and returns its root. */
    public static Xml root(String name) {
        Xml around = new Xml(new Document(), 0);
        around.document.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return around.child(name);
    }

    /** Adds an element. */
    public Xml child(String name) {
        document.endBelow(depth);
        document.begin(name);
        return new Xml(document, depth + 1);
    }

    /** Sets the text of an element without children. Each run of white space becomes a single blank. */
    public void text(String text) {
        document.closeTag(">");
        document.escaped(text);
    }

    /** Adds an attribute to an element that is still empty. */
    public Xml attribute(String name, String value) {
        document.out.write(" " + name + "=\"");
        document.escaped(value);
        document.out.write("\"");
        return this;
    }

    /** Ends the document and returns it. */
    public List<byte[]> bytes() {
        document.endBelow(0);
        document.out.write("\n");
        return List.of(document.out.take());
    }

    /** The document, and the place in it where the next thing is written. */
    private static final class Document {
        private static final String INDENT = "  ";

        private final Utf8 out = new Utf8();
        private final Deque<String> open = new ArrayDeque<>();
        private boolean inTag;
        private boolean hasChild;

        void begin(String name) {
            closeTag(">");
            line();
            out.write("<" + name);
            open.push(name);
            inTag = true;
            hasChild = false;
        }

        void endBelow(int depth) {
            while (open.size() > depth) {
                String name = open.pop();
                if (inTag) {
                    closeTag("/>");
                } else {
                    if (hasChild) {
                        line();
                    }
                    out.write("</" + name + ">");
                }
                hasChild = true;
            }
        }

        void closeTag(String end) {
            if (inTag) {
                out.write(end);
                inTag = false;
            }
        }

        private void line() {
            out.write("\n" + INDENT.repeat(open.size()));
        }

        /**
         * Replaces each run of white space by a single blank. Parsers turn white space in attributes into blanks anyway
         * (XML 1.0, section 3.3.3).
         */
        void escaped(String text) {
            String stripped = text.strip();
            boolean blank = false;
            int begin = 0;
            for (int i = 0; i < stripped.length(); i++) {
                if (isPlain(stripped.charAt(i))) {
                    continue;
                }
                boolean afterBlank = blank && begin == i;
                out.ascii(stripped, begin, i);
                int code = stripped.codePointAt(i);
                i += Character.charCount(code) - 1;
                begin = i + 1;
                blank = code == ' ' || (code >= '\t' && code <= '\r');
                if (!blank || !afterBlank) {
                    escaped(blank ? ' ' : code);
                }
            }
            out.ascii(stripped, begin, stripped.length());
        }

        /** True if the character is written as it is, whatever comes before it. */
        private static boolean isPlain(char c) {
            return c != ' ' && c != '&' && c != '<' && c != '>' && c != '"' && ValidText.isPrinted(c);
        }

        private void escaped(int code) {
            switch (code) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.code(ValidText.isValid(code) ? code : ValidText.REPLACEMENT);
            }
        }
    }
}
