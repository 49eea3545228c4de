package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem.ProblemKind;
import dev.roundup.processor.text.similar.Nearest;
import java.util.List;
import java.util.Optional;

/** Begins and ends lists, blocks and displayed formulas. */
final class TextEnvironments {
    private static final int LONGEST_NAME = 40;

    private final ParserParts parts;
    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final OpenGroups groups;
    private final Formulas formulas;

    TextEnvironments(ParserParts parts, OpenGroups groups, Formulas formulas) {
        this.parts = parts;
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.groups = groups;
        this.formulas = formulas;
    }

    void begin(int start) {
        Optional<String> name = name(start, "\\begin");
        if (name.isEmpty()) {
            return;
        }
        String opening = "\\begin{" + name.get() + "}";
        Optional<String> formula = TextEnvironment.formula(name.get());
        if (formula.isPresent()) {
            if (!formulas.environment(name.get(), formula.get())) {
                String end = "\\end{" + name.get() + "}";
                parts.problems()
                        .add(
                                ProblemKind.MATH_DELIMITER,
                                start,
                                cursor.at(),
                                ProseParser.without(opening, end),
                                "write " + end + " where the formula ends");
            }
        } else if (TextEnvironment.isKnown(name.get())) {
            cursor.skipOption();
            nodes.endParagraph();
            OpenGroup frame = nodes.top().within(OpenGroup.GroupKind.ENVIRONMENT, opening, start);
            groups.open(TextEnvironment.LISTS.contains(name.get()) ? frame.asList() : frame);
        } else {
            String hint = Nearest.to(name.get(), TextEnvironment.names())
                    .map(near -> "did you mean \\begin{" + near + "}?")
                    .orElse("write it as plain text, or leave it out");
            ProseParser.refuse(parts, start, cursor.at(), "unknown environment " + opening, hint);
            nodes.endParagraph();
            groups.open(nodes.top()
                    .within(OpenGroup.GroupKind.ENVIRONMENT, opening, start)
                    .asList());
        }
    }

    void end(int start) {
        Optional<String> name = name(start, "\\end");
        if (name.isEmpty() || groups.closeEnvironment("\\begin{" + name.get() + "}")) {
            return;
        }
        String opening = "\\begin{" + name.get() + "}";
        if (TextEnvironment.names().contains(name.get())) {
            ProseParser.refuse(
                    parts,
                    start,
                    cursor.at(),
                    ProseParser.without("\\end{" + name.get() + "}", opening),
                    "write " + opening + " where it begins, or leave this out");
        }
    }

    /** Reads a name in braces, and moves the cursor after it. */
    private Optional<String> name(int start, String command) {
        cursor.skipBlanks();
        int end = cursor.peek() == '{' ? cursor.find('}', LONGEST_NAME) : -1;
        if (end < 0) {
            ProseParser.refuse(
                    parts,
                    start,
                    start + command.length(),
                    command + " without a name",
                    "write " + command + "{itemize}");
            return Optional.empty();
        }
        String name = cursor.source().substring(cursor.at() + 1, end).strip();
        cursor.moveTo(end + 1);
        return Optional.of(name);
    }

    void item(int start) {
        if (!nodes.item()) {
            ProseParser.refuse(
                    parts,
                    start,
                    start + 5,
                    "\\item outside a list",
                    "write \\begin{itemize} before the first of them");
            nodes.endParagraph();
            return;
        }
        cursor.skipBlanks();
        if (cursor.peek() == '[') {
            OpenGroup label = nodes.top().within(OpenGroup.GroupKind.LABEL, "\\item[", start);
            groups.open(label.wrapping(inlines -> List.of(new Inline.Emphasized(Emphasis.STRONG, inlines))));
            cursor.moveTo(cursor.at() + 1);
        }
    }
}
