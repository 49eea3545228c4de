package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem.ProblemKind;
import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.text.prose.Inline.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Parses text in one pass from left to right, in linear time, without recursion. It accepts every text. It reads text
 * as TeX would, except for characters whose TeX meaning makes no sense in prose: per-cent signs, ampersands, hash
 * signs, carets and underscores stay as they are, and so do dollars for money. {@code docs/text.md} has the details.
 */
public final class ProseParser {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:[a-z][a-z0-9_-]{0,99}|(?i:papers?))(?::[A-Za-z0-9:_-]{1,99})?");

    private static final int LONGEST_PLACEHOLDER = 200;

    private final Cursor cursor;
    private final NodeBuilder nodes = new NodeBuilder();
    private final TextProblems problems = new TextProblems();
    private final OpenGroups groups;
    private final Formulas formulas;
    private final Braces braces;
    private final Typography typography;
    private final PercentSigns percentSigns;
    private final TextCommands commands;

    private ProseParser(String source, Macros macros, ProseMacros.Expansions expansions) {
        this.cursor = new Cursor(source);
        ParserParts parts = new ParserParts(cursor, nodes, problems);
        this.groups = new OpenGroups(parts);
        this.formulas = new Formulas(parts, macros);
        this.braces = new Braces(parts, groups, formulas);
        this.typography = new Typography(parts);
        this.percentSigns = new PercentSigns(parts);
        this.commands = new TextCommands(parts, groups, formulas, new ProseMacros(parts, macros, expansions));
    }

    /** Parses a text without macros of the user. */
    public static Prose parse(String source) {
        return parse(source, Macros.NONE);
    }

    /** Parses a text that may use macros. */
    public static Prose parse(String source, Macros macros) {
        return parse(source, macros, new ProseMacros.Expansions());
    }

    /** Parses a text that may be the meaning of a macro. */
    static Prose parse(String source, Macros macros, ProseMacros.Expansions expansions) {
        ProseParser parser = new ProseParser(source, macros, expansions);
        parser.run();
        return new Prose(source, parser.nodes.finish(), parser.problems.inOrder(source));
    }

    private void run() {
        while (!cursor.isAtEnd()) {
            int end = OrdinaryText.end(cursor.source(), cursor.at());
            if (end > cursor.at()) {
                nodes.words(cursor.source(), cursor.at(), end);
                cursor.moveTo(end);
            } else {
                special(cursor.peek());
            }
        }
        groups.end();
        percentSigns.judge(commands.areUsed());
    }

    private void special(char c) {
        boolean done = switch (c) {
            case ' ', '\t', '\n', '\r', '\f' -> whiteSpace();
            case '\\' -> formulas.atBackslash() || commands.run();
            case '$' -> formulas.atDollar();
            case '{' -> placeholder() || braces.open();
            case '}' -> braces.close();
            case ']' -> groups.closeLabel();
            case '%' -> percentSigns.note();
            case 'h', 'H' -> bareUrl();
            default -> typography.at(c);
        };
        if (!done) {
            nodes.words(String.valueOf(c));
            cursor.moveTo(cursor.at() + 1);
        }
    }

    private boolean whiteSpace() {
        int end = cursor.endOfBlanks(cursor.at());
        if (cursor.endsParagraph(cursor.at(), end)) {
            nodes.endParagraph();
        } else {
            nodes.blank();
        }
        cursor.moveTo(end);
        return true;
    }

    /**
     * Reads a placeholder in double braces. If the text between them contains a capital letter, it is a title from
     * BibTeX, unless it is about the number of papers.
     */
    private boolean placeholder() {
        int start = cursor.at();
        int end = cursor.sees("{{") ? cursor.find('}', LONGEST_PLACEHOLDER) : -1;
        if (end < 0 || cursor.charAt(end + 1) != '}') {
            return false;
        }
        String name = cursor.source().substring(start + 2, end).strip();
        if (!PLACEHOLDER.matcher(name).matches()) {
            return false;
        }
        nodes.add(new Placeholder(name, start));
        cursor.moveTo(end + 2);
        return true;
    }

    private boolean bareUrl() {
        int start = cursor.at();
        int end = nodes.top().inLink ? start : BareUrl.end(cursor.source(), start);
        if (end == start) {
            return false;
        }
        String url = BareUrl.unescaped(cursor.source().substring(start, end));
        nodes.add(new WebLink(url, start, List.of(new Words(url))));
        cursor.moveTo(end);
        return true;
    }

    /** The message for a delimiter without its counterpart. */
    static String without(String one, String other) {
        return String.format(Locale.ROOT, "%s without %s", one, other);
    }

    /** Reports the problem of a command. */
    static void refuse(ParserParts parts, int start, int end, String words, String hint) {
        parts.problems().add(ProblemKind.LATEX_COMMAND, start, end, words, hint);
    }
}
