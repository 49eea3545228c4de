package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.InlineFormula;
import dev.roundup.processor.text.prose.Inline.Words;
import dev.roundup.processor.text.prose.OpenGroup.GroupKind;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Braces between formulas. Most of them only group, and vanish. After {@code ^} and {@code _} they hold a script. Around
 * a list they belong to a set or to program code, and are shown. A single sign in braces is shown as arXiv shows it.
 */
final class Braces {
    /** Signs that are raised already. */
    private static final Set<String> RAISED = Set.of("°", "′", "″");

    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final OpenGroups groups;
    private final Formulas formulas;

    /** The offsets of the closing braces to show; null if there are none, as in most texts. */
    private @Nullable BitSet shownClosings;

    /** The end of the outermost braces that are shown. Plain braces inside them are shown too. */
    private int shownUntil;

    Braces(ParserParts parts, OpenGroups groups, Formulas formulas) {
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.groups = groups;
        this.formulas = formulas;
    }

    /** Reads the opening brace at the cursor. */
    boolean open() {
        int at = cursor.at();
        int close = cursor.closing(at);
        if (close < 0) {
            return groups.open();
        }
        if (isAfterMark(at)) {
            boolean isScript = !nodes.top().typewriter && Script.isIn(cursor, at, close);
            return isScript ? script(at, close) : show(at, close);
        }
        Optional<String> sign = BracedSign.in(cursor, formulas, at + 1, close);
        if (sign.isPresent()) {
            nodes.words(sign.get());
            cursor.moveTo(close + 1);
            return true;
        }
        boolean isShown = (at < shownUntil || ListBraces.are(cursor, at, close)) && !beginsWithSwitch(at + 1);
        return isShown ? show(at, close) : groups.open();
    }

    /** Reads the closing brace at the cursor. */
    boolean close() {
        if (shownClosings == null || !shownClosings.get(cursor.at())) {
            return groups.close();
        }
        nodes.words("}");
        cursor.moveTo(cursor.at() + 1);
        return true;
    }

    private boolean show(int at, int close) {
        BitSet closings = shownClosings == null ? new BitSet() : shownClosings;
        closings.set(close);
        shownClosings = closings;
        shownUntil = Math.max(shownUntil, close);
        nodes.words("{");
        cursor.moveTo(at + 1);
        return true;
    }

    /** True if a caret or underscore stands before an offset. It may also be part of a command, such as {@code \_}. */
    private boolean isAfterMark(int at) {
        char mark = cursor.charAt(at - 1);
        return (mark == '^' || mark == '_') && cursor.charAt(at - 2) != '\\' && nodes.endsWith(mark);
    }

    /** Replaces the mark before the cursor by a script. A script with commands for formulas is a formula. */
    private boolean script(int at, int close) {
        Emphasis style = cursor.charAt(at - 1) == '^' ? Emphasis.SUPERSCRIPT : Emphasis.SUBSCRIPT;
        nodes.dropLast();
        Optional<String> sign = BracedSign.in(cursor, formulas, at + 1, close);
        if (sign.isPresent()) {
            boolean isRaised = style == Emphasis.SUPERSCRIPT && RAISED.contains(sign.get());
            if (isRaised) {
                nodes.words(sign.get());
            } else {
                nodes.add(new Emphasized(style, List.of(new Words(sign.get()))));
            }
            cursor.moveTo(close + 1);
            return true;
        }
        Optional<InlineFormula> formula =
                hasFormulaCommand(at, close) ? formulas.correct(at + 1, close) : Optional.empty();
        if (formula.isPresent()) {
            nodes.add(new Emphasized(style, List.of(formula.get())));
            cursor.moveTo(close + 1);
        } else {
            groups.open(nodes.top()
                    .within(GroupKind.GROUP, "{", at)
                    .wrapping(inlines -> List.of(new Emphasized(style, inlines))));
            cursor.moveTo(at + 1);
        }
        return true;
    }

    private boolean hasFormulaCommand(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cursor.charAt(i) == '\\') {
                int end = Math.max(i + 2, cursor.endOfLetters(i + 1));
                if (!TextVocabulary.ALL.containsKey(cursor.source().substring(i + 1, Math.min(end, to)))) {
                    return true;
                }
                i = end - 1;
            }
        }
        return false;
    }

    /** True if a command such as {@code \bf} or {@code \color} follows, whose effect ends with the braces. */
    private boolean beginsWithSwitch(int from) {
        int start = cursor.endOfBlanks(from);
        if (cursor.charAt(start) != '\\') {
            return false;
        }
        Command command = TextVocabulary.ALL.get(cursor.source().substring(start + 1, cursor.endOfLetters(start + 1)));
        return command instanceof Command.StyleSwitch || command instanceof Command.IgnoredCommand;
    }
}
