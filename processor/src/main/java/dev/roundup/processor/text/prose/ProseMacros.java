package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.math.Formula;
import dev.roundup.processor.text.math.Macro;
import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.prose.Block.Paragraph;
import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.InlineFormula;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.text.prose.Inline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Replaces the author's macros between formulas. A macro whose meaning is text becomes that text, and one whose meaning
 * is a formula becomes a formula, although LaTeX wants dollars around it.
 */
final class ProseMacros {
    private final ParserParts parts;
    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final Macros macros;
    private final Expansions expansions;

    ProseMacros(ParserParts parts, Macros macros, Expansions expansions) {
        this.parts = parts;
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.macros = macros;
        this.expansions = expansions;
    }

    /** The number of replacements in a text, with all texts that it is replaced by. */
    static final class Expansions {
        private static final int MOST = 1_000;
        private static final int DEEPEST = 20;
        private static final int LONGEST = 20_000;

        private int count;
        private int depth;
        private int length;

        private boolean begin(int characters) {
            length += characters;
            return ++count <= MOST && length <= LONGEST && ++depth <= DEEPEST;
        }
    }

    /**
     * Replaces a macro whose name ends at the cursor.
     *
     * @param known true if the name also means something in text; then it keeps this meaning unless the macro is text
     * @return false if there is no such macro, and nothing was done
     */
    boolean run(int start, String name, boolean known) {
        Optional<Macro> macro = macros.find(name);
        if (macro.isEmpty() || (known && macro.get().isFormula())) {
            return false;
        }
        int end = cursor.at();
        Optional<List<String>> arguments = arguments(macro.get());
        if (arguments.isEmpty()) {
            cursor.moveTo(end);
            if (!known) {
                String written = "\\" + name;
                ProseParser.refuse(parts, start, end, written + " without its argument", "write " + written + "{…}");
            }
            return !known;
        }
        String text = macro.get().text(arguments.get());
        if (!expansions.begin(text.length())) {
            ProseParser.refuse(
                    parts, start, end, "\\" + name + " expands without end", "define it without a use of itself");
            return true;
        }
        Optional<Prose> prose =
                macro.get().isFormula() ? Optional.empty() : Optional.of(ProseParser.parse(text, macros, expansions));
        expansions.depth--;
        if (prose.isPresent() && prose.get().problems().isEmpty()) {
            paragraphs(prose.get(), text, start);
            return true;
        }
        if (known) {
            cursor.moveTo(end);
            return false;
        }
        Formula formula = Formula.of(cursor.source().substring(start, cursor.at()), false, macros);
        if (formula.problems().isEmpty()) {
            nodes.add(new InlineFormula(formula, start));
            return true;
        }
        List<Problem> problems = prose.map(Prose::problems)
                .filter(found ->
                        found.stream().allMatch(problem -> problem.kind() != Problem.ProblemKind.LATEX_COMMAND))
                .orElse(formula.problems());
        problems.forEach(problem -> parts.problems()
                .add(new Problem(
                        problem.kind(), start, cursor.at(), problem.words(), problem.hint(), OptionalInt.empty())));
        return true;
    }

    private Optional<List<String>> arguments(Macro macro) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < macro.parameters(); i++) {
            int at = cursor.at();
            if (i == 0 && macro.defaultArgument().isPresent()) {
                boolean given = cursor.skipOption();
                arguments.add(
                        given
                                ? cursor.source().substring(at + 1, cursor.at() - 1)
                                : macro.defaultArgument().get());
                continue;
            }
            cursor.skipBlanks();
            int open = cursor.at();
            int close = cursor.peek() == '{' ? cursor.closing(open) : -1;
            if (close >= 0) {
                arguments.add(cursor.source().substring(open + 1, close));
                cursor.moveTo(close + 1);
            } else if (Character.isLetterOrDigit(cursor.peek())) {
                int end = cursor.source().offsetByCodePoints(open, 1);
                arguments.add(cursor.source().substring(open, end));
                cursor.moveTo(end);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(arguments);
    }

    /** Adds the text in place of the macro. Blanks at its ends separate words as those around the macro do. */
    private void paragraphs(Prose prose, String text, int start) {
        if (!text.isEmpty() && text.charAt(0) == ' ') {
            nodes.blank();
        }
        List<Paragraph> paragraphs = prose.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                nodes.endParagraph();
            }
            for (Inline inline : paragraphs.get(i).inlines()) {
                if (inline instanceof Words words) {
                    nodes.words(words.text());
                } else {
                    nodes.add(at(inline, start));
                }
            }
        }
        if (text.endsWith(" ")) {
            nodes.blank();
        }
    }

    /** A node at the place of the macro. */
    private static Inline at(Inline inline, int start) {
        if (inline instanceof InlineFormula formula) {
            return new InlineFormula(formula.parsed(), start);
        } else if (inline instanceof WebLink link) {
            return new WebLink(link.url(), start, at(link.children(), start));
        } else if (inline instanceof Placeholder placeholder) {
            return new Placeholder(placeholder.name(), start);
        }
        return inline instanceof Emphasized styled
                ? new Emphasized(styled.style(), at(styled.children(), start))
                : inline;
    }

    private static List<Inline> at(List<Inline> inlines, int start) {
        return inlines.stream().map(inline -> at(inline, start)).toList();
    }
}
