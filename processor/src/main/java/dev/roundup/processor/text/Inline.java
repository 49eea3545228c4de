package dev.roundup.processor.text;

/** A piece of a paragraph. */
public sealed interface Inline {
    /** How the piece reads where only plain text can stand. */
    String plain();

    /**
     * Words to be shown as they are; white space is single blanks.
     *
     * @param text the words, not empty
     */
    record Words(String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * A formula.
     *
     * @param tex what stands between the delimiters
     * @param display whether it is set on a line of its own
     * @param offset where {@code tex} begins in the source
     */
    record Formula(String tex, boolean display, int offset) implements Inline {
        @Override
        public String plain() {
            return tex;
        }
    }

    /**
     * A name in double braces that a page replaces, such as <code>{{papers:main}}</code>.
     *
     * @param name what stands between the braces, trimmed
     * @param offset where the opening braces stand in the source
     */
    record Placeholder(String name, int offset) implements Inline {
        @Override
        public String plain() {
            return "{{" + name + "}}";
        }
    }
}
