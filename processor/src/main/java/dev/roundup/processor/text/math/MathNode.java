package dev.roundup.processor.text.math;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A node of a formula's tree, independent of TeX and MathML. */
public sealed interface MathNode {
    /** The role of the node between its neighbours. */
    default AtomRole role() {
        return AtomRole.ORD;
    }

    /** A group, which is a single atom. */
    record Row(List<MathNode> items) implements MathNode {
        /** An empty group. */
        static final Row EMPTY = new Row(List.of());
    }

    /**
     * A variable or a word such as KL.
     *
     * @param text the letters in their alphabet
     * @param upright true if a single letter is upright
     */
    record Identifier(String text, boolean upright) implements MathNode {}

    /** A number. */
    record Numeral(String text) implements MathNode {}

    /**
     * An operator, a relation, or a delimiter that does not grow.
     *
     * @param limits the position of its scripts
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
     * A delimiter with a given size.
     *
     * @param size the size in em; 0 if it is as high as the delimiters around it
     */
    record Delimiter(String text, AtomRole role, double size) implements MathNode {}

    /** Words. White space in them is kept. */
    record MathText(String text) implements MathNode {}

    /** A space, in em. */
    record Space(double width) implements MathNode {}

    /** A node with scripts. */
    record Scripts(MathNode base, Optional<MathNode> sub, Optional<MathNode> sup, Limits limits) implements MathNode {
        @Override
        public AtomRole role() {
            return base.role();
        }
    }

    /**
     * A node with scripts on its left as well.
     *
     * @param left the scripts on the left
     * @param right the scripts on the right
     */
    record Multiscripts(MathNode base, ScriptPair left, ScriptPair right) implements MathNode {
        @Override
        public AtomRole role() {
            return base.role();
        }
    }

    /** The scripts on one side of a node. */
    record ScriptPair(Optional<MathNode> sub, Optional<MathNode> sup) {
        static final ScriptPair NONE = new ScriptPair(Optional.empty(), Optional.empty());

        /** True if there is no script. */
        public boolean isEmpty() {
            return sub.isEmpty() && sup.isEmpty();
        }
    }

    /** One node above another, with or without a line between them. */
    record Fraction(MathNode numerator, MathNode denominator, boolean line) implements MathNode {}

    /** A fraction within a line, with a slash between its parts. */
    record SlashedFraction(MathNode numerator, MathNode denominator) implements MathNode {}

    /** A root. Without an index it is a square root. */
    record Root(MathNode radicand, Optional<MathNode> index) implements MathNode {}

    /**
     * A node with a mark above or below it.
     *
     * @param wide true if the mark is as wide as the node
     */
    record Accent(MathNode base, String mark, boolean wide, boolean below) implements MathNode {}

    /** A node with a note above it, below it or both. */
    record Stack(MathNode base, Optional<MathNode> below, Optional<MathNode> above, AtomRole role)
            implements MathNode {}

    /** A relation, usually an arrow, that is as long as the notes above and below it. */
    record Arrow(String text, Optional<MathNode> below, Optional<MathNode> above) implements MathNode {
        @Override
        public AtomRole role() {
            return AtomRole.REL;
        }
    }

    /** A row between delimiters that grow with it. An empty delimiter is not shown. */
    record Fenced(String left, List<MathNode> body, String right) implements MathNode {
        @Override
        public AtomRole role() {
            return AtomRole.INNER;
        }
    }

    /**
     * Rows of cells.
     *
     * @param lines the numbers of the rows with a line above them; a line below the last row has the next number
     */
    record Table(List<List<List<MathNode>>> rows, TableShape shape, Set<Integer> lines) implements MathNode {}

    /** A row with a style. */
    record Styled(MathStyle style, List<MathNode> body) implements MathNode {}

    /** A node with another role than its own. */
    record WithRole(MathNode body, AtomRole role, Limits limits) implements MathNode {}

    /** A node that takes up a different amount of space than its own, or is not shown. */
    record Padded(MathNode body, Padding padding) implements MathNode {}

    /** A node that looks different as a whole. */
    record Decorated(MathNode body, Decoration decoration) implements MathNode {}

    /** A look that MathML Core leaves to CSS. */
    enum Decoration {
        /** A frame. */
        FRAME,
        /** A stroke from the lower left to the upper right. */
        RISING_STROKE,
        /** A stroke from the upper left to the lower right. */
        FALLING_STROKE,
        /** Both strokes. */
        CROSS,
        /** A line through the middle. */
        MIDDLE_LINE,
        /** Small capitals. */
        SMALL_CAPS
    }

    /** The position of scripts. */
    enum Limits {
        /** Beside the base. */
        BESIDE,
        /** Above and below in a displayed formula, otherwise beside. */
        DISPLAYED,
        /** Above and below the base. */
        ABOVE_AND_BELOW
    }

    /** A change of the space that a node takes up. */
    enum Padding {
        /** The node takes up its space but is not shown. */
        PHANTOM,
        /** The node takes up only its width and is not shown. */
        HORIZONTAL_PHANTOM,
        /** The node takes up only its height and is not shown. */
        VERTICAL_PHANTOM,
        /** The node is shown but has no height. */
        SMASH,
        /** The node is shown but has no width. It lies over what is before it. */
        LEFT_LAP,
        /** The node is shown but has no width. It lies over what follows it. */
        RIGHT_LAP,
        /** The node is shown but has no width. It lies over both sides. */
        CENTRE_LAP;

        /** True if the node is shown. */
        public boolean isShown() {
            return compareTo(SMASH) >= 0;
        }
    }
}
