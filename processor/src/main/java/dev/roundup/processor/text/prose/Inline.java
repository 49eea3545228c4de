package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.math.Formula;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a paragraph. */
public sealed interface Inline {
    /** How the piece reads where only plain text can stand, with a value in place of each placeholder. */
    String plain(Function<Placeholder, String> value);

    /** The same with placeholders as they were written. */
    default String plain() {
        return plain(placeholder -> "{{" + placeholder.name() + "}}");
    }

    /** The piece and all that it holds, in order. */
    default Stream<Inline> all() {
        return Stream.of(this);
    }

    /**
     * Words to be shown as they are; white space is single blanks.
     *
     * @param text the words, not empty
     */
    record Words(String text) implements Inline {
        @Override
        public String plain(Function<Placeholder, String> value) {
            return text;
        }
    }

    /**
     * Words that are set apart.
     *
     * @param children at least one
     */
    record Emphasized(Emphasis style, List<Inline> children) implements Inline {
        /** Keeps its own copy of the list. */
        public Emphasized {
            children = List.copyOf(children);
        }

        @Override
        public String plain(Function<Placeholder, String> value) {
            return Inline.plain(children, value);
        }

        @Override
        public Stream<Inline> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Inline::all));
        }
    }

    /**
     * A link; none holds another.
     *
     * @param url where it leads, as written: whoever shows it must see that it is safe
     * @param offset where {@code url} begins in the source
     * @param children what is shown, at least one
     */
    record WebLink(String url, int offset, List<Inline> children) implements Inline {
        /** Keeps its own copy of the list. */
        public WebLink {
            children = List.copyOf(children);
        }

        @Override
        public String plain(Function<Placeholder, String> value) {
            return Inline.plain(children, value);
        }

        @Override
        public Stream<Inline> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Inline::all));
        }
    }

    /**
     * A formula.
     *
     * @param offset where what stands between the delimiters begins in the source
     */
    record InlineFormula(Formula parsed, int offset) implements Inline {
        @Override
        public String plain(Function<Placeholder, String> value) {
            return parsed.plain();
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
        public String plain(Function<Placeholder, String> value) {
            return value.apply(this);
        }
    }

    /** The end of a line within a paragraph. */
    record Break() implements Inline {
        @Override
        public String plain(Function<Placeholder, String> value) {
            return " ";
        }
    }

    private static String plain(List<Inline> inlines, Function<Placeholder, String> value) {
        return inlines.stream().map(inline -> inline.plain(value)).collect(Collectors.joining());
    }
}
