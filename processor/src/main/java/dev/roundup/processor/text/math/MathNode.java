package dev.roundup.processor.text.math;

import java.util.List;
import java.util.Optional;

/** A formula as a tree, free of TeX's spelling and of MathML's. */
public sealed interface MathNode {
    /** What it is between its neighbours. */
    default AtomRole role() {
        return AtomRole.ORD;
    }

    /** A group, which is an atom of its own. */
    record Row(List<MathNode> items) implements MathNode {
        /** Nothing. */
        static final Row EMPTY = new Row(List.of());
    }

    /**
     * A variable or a word such as KL.
     *
     * @param text its letters, in their alphabet
     * @param upright whether a single letter stands upright
     */
    record Identifier(String text, boolean upright) implements MathNode {}

    /** A number. */
    record Numeral(String text) implements MathNode {}

    /**
     * An operator, a relation, a delimiter that does not grow.
     *
     * @param limits where its scripts stand
     */
    record Operator(String text, AtomRole role, Limits limits) implements MathNode {}

    /** A function with a name. */
    record Function(String name, Limits limits) implements MathNode {
        @Override
        public AtomRole role() {
            return AtomRole.OP;
        }
    }

    /**
     * A delimiter of a size of its own.
     *
     * @param size in em; 0 where it is as high as what it stands in
     */
    record Delimiter(String text, AtomRole role, double size) implements MathNode {}

    /** Words; white space in them counts. */
    record MathText(String text) implements MathNode {}

    /** Space, in em. */
    record Space(double width) implements MathNode {}

    /** Something with scripts. */
    record Scripts(MathNode base, Optional<MathNode> sub, Optional<MathNode> sup, Limits limits) implements MathNode {
        @Override
        public AtomRole role() {
            return base.role();
        }
    }

    /** One thing above another, with a line between them or without. */
    record Fraction(MathNode numerator, MathNode denominator, boolean line) implements MathNode {}

    /** A root; without index a square root. */
    record Root(MathNode radicand, Optional<MathNode> index) implements MathNode {}

    /**
     * Something with a mark above or below.
     *
     * @param wide whether the mark is as wide as what it marks
     */
    record Accent(MathNode base, String mark, boolean wide, boolean below) implements MathNode {}

    /** Something with a note above, below or both. */
    record Stack(MathNode base, Optional<MathNode> below, Optional<MathNode> above, AtomRole role)
            implements MathNode {}

    /** A relation, an arrow for the most part, as long as the notes above and below. */
    record Arrow(String text, Optional<MathNode> below, Optional<MathNode> above) implements MathNode {
        @Override
        public AtomRole role() {
            return AtomRole.REL;
        }
    }

    /** What stands between delimiters that grow with it; an empty delimiter is not shown. */
    record Fenced(String left, List<MathNode> body, String right) implements MathNode {
        @Override
        public AtomRole role() {
            return AtomRole.INNER;
        }
    }

    /** Rows of cells. */
    record Table(List<List<List<MathNode>>> rows, TableShape shape) implements MathNode {}

    /** Something in a style of its own. */
    record Styled(MathStyle style, List<MathNode> body) implements MathNode {}

    /** Something in a role that is not its own. */
    record WithRole(MathNode body, AtomRole role, Limits limits) implements MathNode {}

    /** Something that takes room of another size than its own, or is not shown. */
    record Padded(MathNode body, Padding padding) implements MathNode {}

    /** Where scripts stand. */
    enum Limits {
        /** Beside. */
        BESIDE,
        /** Above and below where it is displayed, else beside. */
        DISPLAYED,
        /** Above and below. */
        ABOVE_AND_BELOW
    }

    /** What becomes of the room something takes. */
    enum Padding {
        /** The room and nothing to see. */
        PHANTOM,
        /** Its width only, and nothing to see. */
        HORIZONTAL_PHANTOM,
        /** Its height only, and nothing to see. */
        VERTICAL_PHANTOM,
        /** To be seen, without height. */
        SMASH
    }
}
