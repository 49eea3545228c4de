package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.Problem.ProblemKind;
import dev.roundup.processor.text.math.Formula;
import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.math.PackageText;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds formulas by TeX's delimiters, and parses them. */
final class Formulas {
    /** Spaces that people put between dollars, because they know them from formulas. */
    private static final Pattern SPACES = Pattern.compile("\\s*(?:(?:\\\\[,;:>]|\\\\thinspace|~)\\s*)+");

    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final TextProblems problems;
    private final Macros macros;
    private final Dollars dollars;
    private final Set<String> missing = new HashSet<>();
    private @Nullable FormulaDelimiters delimiters;

    Formulas(ParserParts parts, Macros macros) {
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.problems = parts.problems();
        this.macros = macros;
        this.dollars = new Dollars(parts.cursor());
    }

    /** Reads a formula at a backslash. Returns false if the backslash begins no delimiter. */
    boolean atBackslash() {
        int start = cursor.at();
        return switch (cursor.charAt(start + 1)) {
            case '(' -> opening(start, "\\(", "\\)");
            case '[' -> opening(start, "\\[", "\\]");
            case ')' -> stray(start, "\\)", "\\(");
            case ']' -> stray(start, "\\]", "\\[");
            default -> false;
        };
    }

    private boolean opening(int start, String open, String close) {
        Integer end = delimiters().closing(start);
        if (end == null) {
            return stray(start, open, close);
        }
        if (!cursor.source().startsWith(close, end)) {
            String written = cursor.source().substring(end, end + 2);
            problems.add(new Problem(
                    ProblemKind.MATH_DELIMITER,
                    end,
                    end + 2,
                    written + " closes " + open,
                    Optional.of("write " + close),
                    OptionalInt.of(start)));
        }
        formula(start + 2, end, open.equals("\\["));
        cursor.moveTo(end + 2);
        return true;
    }

    private FormulaDelimiters delimiters() {
        FormulaDelimiters known = delimiters;
        if (known == null) {
            known = new FormulaDelimiters(cursor.source());
            delimiters = known;
        }
        return known;
    }

    /** Reads a formula at a dollar. Returns false if the dollar is money. */
    boolean atDollar() {
        int start = cursor.at();
        if (cursor.charAt(start + 1) == '$') {
            int end = find("$$", start + 2);
            if (end < 0) {
                return stray(start, "$$", "another $$");
            }
            formula(start + 2, end, true);
            cursor.moveTo(end + 2);
            return true;
        }
        int end = dollars.closing(start + 1);
        if (end < 0) {
            if (!Character.isDigit(cursor.charAt(start - 1)) && dollars.opens(start + 1)) {
                return stray(start, "$", "another $");
            }
            return false;
        }
        formula(start + 1, end, false);
        cursor.moveTo(end + 1);
        return true;
    }

    private boolean stray(int start, String one, String other) {
        int end = start + one.length();
        boolean closes = one.equals("\\)") || one.equals("\\]");
        problems.add(
                ProblemKind.MATH_DELIMITER,
                start,
                end,
                ProseParser.without(one, other),
                "write " + other.replace("another ", "") + " where the formula " + (closes ? "begins" : "ends")
                        + (one.startsWith("$") ? ", or \\$ to show a dollar sign" : ""));
        nodes.words(one);
        cursor.moveTo(end);
        return true;
    }

    /**
     * Reads a formula between {@code \begin}, which ends at the cursor, and {@code \end}. Returns false if there is no
     * end.
     */
    boolean environment(String name, String wrapper) {
        String end = "\\end{" + name + "}";
        int from = cursor.at();
        int close = find(end, from);
        if (close < 0) {
            return false;
        }
        String body = cursor.source().substring(from, close);
        String opening = wrapper.isEmpty() ? "" : "\\begin{" + wrapper + "}";
        String closing = wrapper.isEmpty() ? "" : "\\end{" + wrapper + "}";
        add(opening + body + closing, from - opening.length(), !name.equals("math"));
        cursor.moveTo(close + end.length());
        return true;
    }

    /** Reads a formula between two offsets. */
    void formula(int start, int end, boolean display) {
        String tex = cursor.source().substring(start, end);
        if (tex.isBlank()) {
            problems.add(ProblemKind.MATH_SYNTAX, start, end, "empty formula", "leave it out");
        } else if (SPACES.matcher(tex).matches()) {
            nodes.space(tex.contains("~") ? '\u00a0' : '\u202f');
        } else {
            add(tex, start, display);
        }
    }

    /** The formula between two offsets; empty if it has a problem. */
    Optional<Inline.InlineFormula> correct(int start, int end) {
        Formula formula = Formula.of(cursor.source().substring(start, end), false, macros);
        return formula.problems().isEmpty() ? Optional.of(new Inline.InlineFormula(formula, start)) : Optional.empty();
    }

    private void add(String tex, int offset, boolean display) {
        Formula formula = Formula.of(tex, display, macros);
        // The wrapper before the formula may be longer than the text before it.
        int least = Math.max(0, offset) - offset;
        formula.problems().forEach(problem -> problems.add(problem.within(least).shifted(offset)));
        nodes.add(new Inline.InlineFormula(formula, offset));
    }

    /**
     * Finds a closing delimiter, and remembers those that do not occur any more. An escaped dollar is not a delimiter.
     */
    private int find(String closing, int from) {
        if (missing.contains(closing)) {
            return -1;
        }
        int found = cursor.source().indexOf(closing, from);
        while (found > 0 && closing.equals("$$") && cursor.charAt(found - 1) == '\\') {
            found = cursor.source().indexOf(closing, found + 1);
        }
        if (found < 0) {
            missing.add(closing);
        }
        return found;
    }

    /**
     * Reads a command of a package that is common among words too, such as {@code \ce{CO2}}, as a formula. Its name ends
     * at the cursor. Returns false for any other command.
     */
    boolean atPackageCommand(int start, String name) {
        OptionalInt arguments = PackageText.arguments(name);
        if (arguments.isEmpty()) {
            return false;
        }
        int end = cursor.at();
        for (int i = 0; i < arguments.getAsInt(); i++) {
            cursor.skipOption();
            int close = cursor.peek() == '{' ? cursor.closing(cursor.at()) : -1;
            if (close < 0) {
                cursor.moveTo(end);
                return false;
            }
            cursor.moveTo(close + 1);
        }
        formula(start, cursor.at(), false);
        return true;
    }

    /** True if a name is that of a command in formulas. */
    boolean knows(String name) {
        Formula formula = Formula.of("\\" + name, false, macros);
        return !formula.plain().equals(formula.tex())
                && formula.problems().stream().noneMatch(problem -> problem.kind() == ProblemKind.MATH_COMMAND);
    }
}
