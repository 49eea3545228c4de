package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.math.Formula;
import dev.roundup.processor.text.math.PlainScripts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a paragraph. */
public sealed interface Inline {
    /** The plain text of the node, with a value for each placeholder. */
    String plain(Function<Placeholder, String> value);

    /** The plain text of the node, with placeholders as the author wrote them. */
    default String plain() {
        return plain(placeholder -> "{{" + placeholder.name() + "}}");
    }

    /** The node and everything in it, in order. */
    default Stream<Inline> all() {
        return Stream.of(this);
    }

    /**
     * Plain words. Each run of white space is a single blank.
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
     * Words with a style.
     *
     * @param children at least one
     */
    record Emphasized(Emphasis style, List<Inline> children) implements Inline {
        /** Endings of numbers, and signs of trademarks, which people also write without raising them. */
        private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "TM", "SM");

        /** Keeps its own copy of the list. */
        public Emphasized {
            children = List.copyOf(children);
        }

        @Override
        public String plain(Function<Placeholder, String> value) {
            String plain = Inline.plain(children, value);
            return switch (style) {
                case SUPERSCRIPT -> ENDINGS.contains(plain) ? plain : PlainScripts.sup(plain);
                case SUBSCRIPT -> PlainScripts.sub(plain);
                default -> plain;
            };
        }

        @Override
        public Stream<Inline> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Inline::all));
        }
    }

    /**
     * A link. Links do not contain other links.
     *
     * @param url the address as the author wrote it; whoever shows it must check that it is safe
     * @param offset the index of {@code url} in the source
     * @param children the text of the link, at least one node
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
     * @param offset the index in the source of the first character after the opening delimiter
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
     * @param name the name between the braces, trimmed
     * @param offset the index of the opening braces in the source
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
