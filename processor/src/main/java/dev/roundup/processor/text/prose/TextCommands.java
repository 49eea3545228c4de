package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.math.UnknownCommand;
import dev.roundup.processor.text.prose.Command.AccentCommand;
import dev.roundup.processor.text.prose.Command.CitationCommand;
import dev.roundup.processor.text.prose.Command.EnclosingCommand;
import dev.roundup.processor.text.prose.Command.IgnoredCommand;
import dev.roundup.processor.text.prose.Command.ReferenceCommand;
import dev.roundup.processor.text.prose.Command.SecondArgumentCommand;
import dev.roundup.processor.text.prose.Command.SpaceCommand;
import dev.roundup.processor.text.prose.Command.SpecialCommand;
import dev.roundup.processor.text.prose.Command.StyleCommand;
import dev.roundup.processor.text.prose.Command.StyleSwitch;
import dev.roundup.processor.text.prose.Command.SymbolCommand;
import dev.roundup.processor.text.prose.OpenGroup.GroupKind;
import dev.roundup.processor.text.similar.Typo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Executes commands between formulas. */
final class TextCommands {
    private static final int LONGEST_VERBATIM = 500;

    private final ParserParts parts;
    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final OpenGroups groups;
    private final Formulas formulas;
    private final ProseMacros macros;
    private final Arguments arguments;
    private final TextEnvironments environments;
    private boolean used;

    TextCommands(ParserParts parts, OpenGroups groups, Formulas formulas, ProseMacros macros) {
        this.parts = parts;
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.groups = groups;
        this.formulas = formulas;
        this.macros = macros;
        this.arguments = new Arguments(parts, groups);
        this.environments = new TextEnvironments(parts, groups, formulas);
    }

    /** True if the text contains a known command, which shows that it is TeX. */
    boolean areUsed() {
        return used;
    }

    /** Executes the command at the cursor. */
    boolean run() {
        int start = cursor.at();
        if (start + 1 == cursor.source().length()) {
            cursor.moveTo(start + 1);
            ProseParser.refuse(parts, start, start + 1, "\\ with nothing after it", "leave it out");
            return true;
        }
        boolean letters = Cursor.isLetter(cursor.charAt(start + 1));
        int end = letters ? cursor.endOfLetters(start + 1) : cursor.source().offsetByCodePoints(start + 1, 1);
        String name = cursor.source().substring(start + 1, end);
        Command command = cursor.isBlank(start + 1) ? new SpaceCommand(' ') : TextVocabulary.ALL.get(name);
        cursor.moveTo(end);
        if (macros.run(start, name, command != null)) {
            used = true;
        } else if (command == null) {
            unknown(start, name);
        } else {
            used |= !(command instanceof SpaceCommand);
            run(command, start, name);
        }
        return true;
    }

    private void run(Command command, int start, String name) {
        if (command instanceof SymbolCommand symbol) {
            nodes.words(symbol.characters());
            if (Cursor.isLetter(name.charAt(0)) && !symbol.isWord()) {
                cursor.skipBlanks();
            }
        } else if (command instanceof AccentCommand accent) {
            accent(accent, start, name);
        } else if (command instanceof StyleCommand styled) {
            styled(styled.style(), start, name);
        } else if (command instanceof StyleSwitch change) {
            change.style().ifPresent(style -> groups.open(styling(GroupKind.SWITCH, "\\" + name, start, style)));
            cursor.skipBlanks();
        } else if (command instanceof EnclosingCommand around) {
            around(around, start, name);
        } else if (command instanceof IgnoredCommand nothing) {
            arguments.skip(nothing.arguments(), start, name);
        } else if (command instanceof SecondArgumentCommand) {
            arguments.skip(1, start, name);
            styled(Optional.empty(), start, name);
        } else if (command instanceof SpaceCommand space) {
            blank(space.width());
        } else if (command instanceof CitationCommand citation) {
            arguments.skip(1, start, name);
            new LiteratureReferences(parts).cite(citation);
        } else if (command instanceof ReferenceCommand) {
            arguments.skip(1, start, name);
            nodes.words(LiteratureReferences.ELSEWHERE);
        } else if (command instanceof SpecialCommand own) {
            own(own, start, name);
        }
    }

    private void accent(AccentCommand accent, int start, String name) {
        int end = cursor.at();
        Optional<String> damaged = Accents.tornCommand(cursor, name).filter(formulas::knows);
        if (damaged.isPresent()) {
            String written = cursor.source().substring(start, cursor.closing(end) + 1);
            nodes.words(written);
            cursor.moveTo(start + written.length());
            ProseParser.refuse(parts, start, cursor.at(), "damaged command " + written, instead(damaged.get()));
            return;
        }
        Optional<String> letter = new Accents(cursor).on(accent);
        if (letter.isPresent()) {
            nodes.words(letter.get());
        } else {
            cursor.moveTo(end);
            String written = "\\" + name;
            ProseParser.refuse(
                    parts, start, end, written + " without a letter", written + "e gives an e with this mark");
        }
    }

    private OpenGroup styling(GroupKind kind, String opening, int start, Emphasis style) {
        Function<List<Inline>, List<Inline>> wrap = inlines -> List.of(new Inline.Emphasized(style, inlines));
        OpenGroup frame = nodes.top().within(kind, opening, start).wrapping(wrap);
        return style == Emphasis.TYPEWRITER ? frame.asTypewriter() : frame;
    }

    private void styled(Optional<Emphasis> style, int start, String name) {
        String opening = "\\" + name;
        arguments.open(
                opening,
                start,
                written -> style.map(given -> styling(GroupKind.GROUP, written, start, given))
                        .orElseGet(() -> nodes.top().within(GroupKind.GROUP, written, start)));
    }

    private void around(EnclosingCommand around, int start, String name) {
        if (around.before().startsWith(" ")) {
            nodes.eatBlank();
        }
        cursor.skipOption();
        cursor.skipBlanks();
        if (cursor.peek() == '{') {
            nodes.words(around.before());
        }
        arguments.open(
                "\\" + name,
                start,
                written -> nodes.top().within(GroupKind.GROUP, written, start).followedBy(around.after()));
    }

    private void blank(char width) {
        if (width == ' ') {
            nodes.blank();
        } else {
            nodes.space(width);
        }
    }

    private void own(SpecialCommand own, int start, String name) {
        switch (own) {
            case URL -> new Links(parts, arguments).url(start, name);
            case HREF -> new Links(parts, arguments).href(start, name);
            case BEGIN -> environments.begin(start);
            case END -> environments.end(start);
            case ITEM -> environments.item(start);
            case PARAGRAPH -> nodes.endParagraph();
            case LINE -> line();
            case VERBATIM -> verbatim(start);
            case FORMULA ->
                arguments.raw(start, name).ifPresent(inside -> formulas.formula(inside.start(), inside.end(), false));
        }
    }

    private void line() {
        cursor.moveTo(cursor.at() + (cursor.peek() == '*' ? 1 : 0));
        cursor.skipOption();
        cursor.skipBlanks();
        nodes.eatBlank();
        nodes.add(new Inline.Break());
    }

    private void verbatim(int start) {
        int from = cursor.at() + 1;
        char delimiter = cursor.peek();
        cursor.moveTo(Math.min(from, cursor.source().length()));
        int end = cursor.find(delimiter, LONGEST_VERBATIM);
        int line = cursor.find('\n', LONGEST_VERBATIM);
        if (end < 0 || (line >= 0 && line < end)) {
            cursor.moveTo(from - 1);
            ProseParser.refuse(
                    parts,
                    start,
                    start + "\\verb".length(),
                    "\\verb does not end on the same line",
                    "write \\verb|words|");
            return;
        }
        if (end > from) {
            String words = cursor.source().substring(from, end);
            nodes.add(new Inline.Emphasized(Emphasis.TYPEWRITER, List.of(new Inline.Words(words))));
        }
        cursor.moveTo(end + 1);
    }

    /** An unknown command is shown as written, and its arguments are groups. */
    private void unknown(int start, String name) {
        String written = "\\" + name;
        if (formulas.atPackageCommand(start, name)) {
            used = true;
            return;
        }
        nodes.words(written);
        if (parts.problems().isFull()) {
            return;
        }
        ProseParser.refuse(parts, start, start + written.length(), "unknown command " + written, instead(name));
    }

    private String instead(String name) {
        if (!Cursor.isLetter(name.charAt(0))) {
            return "write " + name + " without the backslash";
        }
        if (name.equals("deg")) {
            return "write \\degree";
        }
        return formulas.knows(name)
                ? "write \\(\\" + name + "\\)"
                : Typo.of(name, TextVocabulary.names())
                        .map(near -> "did you mean \\" + near + "?")
                        .orElseGet(() -> UnknownCommand.inText(name));
    }
}
