package dev.roundup.processor.text.prose;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The TeX commands that texts can contain between formulas: LaTeX's commands for text (LaTeX2e unofficial reference
 * manual, sections 4, 23 and 26), and those from natbib, hyperref, babel and xcolor that occur in abstracts. The class
 * is loaded at the first backslash. {@code docs/text.md} is generated from it.
 */
final class TextVocabulary {
    /**
     * A group of commands with one purpose.
     *
     * @param meaning the effect as the documentation describes it (Markdown)
     * @param commands the commands by name, without the backslash
     */
    record CommandGroup(String title, String meaning, Map<String, Command> commands) {}

    private static final String CHARACTERS = """
            % %   & &   $ $   _ _   # #   { {   } }
            textbackslash \\   textasciitilde ~   textasciicircum ^   textbar |   textless <   textgreater >
            textunderscore _   textdollar $   textpercent %   textampersand &   texthash #   textbraceleft {
            textbraceright }   lbrace {   rbrace }   textquotesingle '   textquotedbl "   textasciigrave `
            lq ‘   rq ’   textquoteleft ‘   textquoteright ’   textquotedblleft “   textquotedblright ”
            quotesinglbase ‚   quotedblbase „   guillemotleft «   guillemotright »   guilsinglleft ‹   guilsinglright ›
            flqq «   frqq »   flq ‹   frq ›   glqq „   grqq “   glq ‚   grq ‘
            textendash –   textemdash —   textexclamdown ¡   textquestiondown ¿   textperiodcentered ·
            ldots …   dots …   textellipsis …   dotsc …   textbullet •
            S §   P ¶   textsection §   textparagraph ¶   dag †   ddag ‡   textdagger †   textdaggerdbl ‡
            copyright ©   textcopyright ©   textregistered ®   texttrademark ™   textdegree °   degree °
            pounds £   textsterling £   euro €   EUR €   texteuro €   textyen ¥   textcent ¢
            textmu µ   textohm Ω   textpm ±   texttimes ×   textdiv ÷   textonehalf ½   textonequarter ¼
            textthreequarters ¾   textnumero №   textordfeminine ª   textordmasculine º
            """;

    private static final String LETTERS = """
            ss ß   SS ẞ   o ø   O Ø   ae æ   AE Æ   oe œ   OE Œ   aa å   AA Å   l ł   L Ł   i ı   j ȷ
            dh ð   DH Ð   th þ   TH Þ   dj đ   DJ Đ   ng ŋ   NG Ŋ   ij ĳ   IJ Ĳ
            """;

    private static final String NAMES = """
            TeX TeX   LaTeX LaTeX   LaTeXe LaTeX2ε   BibTeX BibTeX   XeTeX XeTeX   LuaTeX LuaTeX   pdfTeX pdfTeX
            eg e.g.   ie i.e.   etal et_al.   etc etc.
            """;

    /** Each entry is a name, the combining mark, and the character to show without a letter. */
    private static final String ACCENTS = """
            ` 0300 `   ' 0301 ´   ^ 0302 ^   ~ 0303 ~   " 0308 ¨   = 0304 ¯   . 0307 ˙
            u 0306 ˘   v 030C ˇ   H 030B ˝   c 0327 ¸   k 0328 ˛   r 030A ˚   b 0331 ˍ   d 0323 .   t 0361 ⁀
            """;

    private static final String STYLED = """
            emph EMPHASIS   textbf STRONG   textit ITALIC   textsl ITALIC   texttt TYPEWRITER   textsc SMALL_CAPS
            underline UNDERLINE   uline UNDERLINE   textsuperscript SUPERSCRIPT   textsubscript SUBSCRIPT
            textrm -   textsf -   textup -   textmd -   textnormal -   text -   mbox -   hbox -   fbox -   makebox -
            hl -
            """;

    private static final String SWITCHES = """
            em EMPHASIS   bf STRONG   bfseries STRONG   it ITALIC   itshape ITALIC   sl ITALIC   slshape ITALIC
            tt TYPEWRITER   ttfamily TYPEWRITER   sc SMALL_CAPS   scshape SMALL_CAPS
            rm -   rmfamily -   sf -   sffamily -   upshape -   mdseries -   normalfont -
            tiny -   scriptsize -   footnotesize -   small -   normalsize -   large -   Large -   LARGE -   huge -   Huge -
            """;

    private static final String NOTHING = """
            - 0   / 0   @ 0   ! 0   protect 0   relax 0   xspace 0   noindent 0   indent 0   centering 0   raggedright 0
            hfill 0   allowbreak 0   nobreak 0   sloppy 0   smallskip 0   medskip 0   bigskip 0   null 0   ignorespaces 0
            footnotemark 0   label 1   vspace 1   hspace 1   index 1   nocite 1   color 1   phantom 1   selectlanguage 1
            setlength 2
            """;

    static final List<CommandGroup> GROUPS = groups();

    static final Map<String, Command> ALL = all();

    private TextVocabulary() {}

    private static List<CommandGroup> groups() {
        return List.of(
                group("Characters", "stand for the character", CHARACTERS, SymbolCommand::new),
                group("Letters", "stand for the letter; TeX drops a space after them", LETTERS, SymbolCommand::new),
                group("Names", "stand for the words", NAMES, words -> new SymbolCommand(words.replace('_', '\u00a0'))),
                accents(),
                group("Styles", "style their argument", STYLED, style -> new StyleCommand(style(style))),
                group(
                        "Old styles",
                        "style what follows, to the end of the braces around it",
                        SWITCHES,
                        style -> new StyleSwitch(style(style))),
                new CommandGroup(
                        "Spaces",
                        "are spaces; `\\,` is a thin one and, like `~`, breaks no line",
                        named(
                                new SpaceCommand('\u202f'),
                                ",",
                                "thinspace",
                                new SpaceCommand('\u00a0'),
                                "nobreakspace",
                                new SpaceCommand(' '),
                                " ",
                                ":",
                                ";",
                                "space",
                                "enspace",
                                "quad",
                                "qquad")),
                new CommandGroup(
                        "Links",
                        "are links",
                        named(SpecialCommand.URL, "url", "nolinkurl", SpecialCommand.HREF, "href")),
                new CommandGroup(
                        "Citations",
                        "disappear with the space before them, or become […] if the sentence needs them",
                        named(
                                new CitationCommand(false),
                                "cite",
                                "citep",
                                "citealp",
                                "citealt",
                                "citeyearpar",
                                "citenum",
                                "parencite",
                                "autocite",
                                "footcite",
                                "supercite",
                                new CitationCommand(true),
                                "citet",
                                "citeauthor",
                                "citeyear",
                                "textcite",
                                "Citet",
                                "Citep",
                                "Textcite")),
                new CommandGroup(
                        "References",
                        "become […], because what they refer to is in the paper",
                        named(new ReferenceCommand(), "ref", "eqref", "autoref", "cref", "Cref", "pageref", "nameref")),
                new CommandGroup(
                        "Asides",
                        "appear in place",
                        named(
                                new EnclosingCommand(" (", ")"),
                                "footnote",
                                "thanks",
                                new EnclosingCommand("“", "”"),
                                "enquote",
                                new SecondArgumentCommand(),
                                "textcolor",
                                "colorbox",
                                "foreignlanguage",
                                "resizebox",
                                SpecialCommand.VERBATIM,
                                "verb",
                                SpecialCommand.FORMULA,
                                "ensuremath")),
                new CommandGroup(
                        "Structure",
                        "end paragraphs or lines, or make lists and blocks",
                        named(
                                SpecialCommand.PARAGRAPH,
                                "par",
                                "newpage",
                                "clearpage",
                                SpecialCommand.LINE,
                                "\\",
                                "newline",
                                "linebreak",
                                SpecialCommand.BEGIN,
                                "begin",
                                SpecialCommand.END,
                                "end",
                                SpecialCommand.ITEM,
                                "item")),
                group(
                        "Nothing",
                        "disappear with their arguments",
                        NOTHING,
                        arguments -> new IgnoredCommand(Integer.parseInt(arguments))));
    }

    private static CommandGroup group(String title, String meaning, String table, Function<String, Command> command) {
        Map<String, Command> commands = new LinkedHashMap<>();
        String[] cells = table.strip().split("\\s+", -1);
        for (int i = 0; i < cells.length; i += 2) {
            commands.put(cells[i], command.apply(cells[i + 1]));
        }
        return new CommandGroup(title, meaning, commands);
    }

    private static CommandGroup accents() {
        Map<String, Command> commands = new LinkedHashMap<>();
        String[] cells = ACCENTS.strip().split("\\s+", -1);
        for (int i = 0; i < cells.length; i += 3) {
            commands.put(cells[i], new AccentCommand((char) Integer.parseInt(cells[i + 1], 16), cells[i + 2]));
        }
        return new CommandGroup("Accents", "put a mark on the letter after them, with or without braces", commands);
    }

    /** Makes a table from a list in which each command comes before its names. */
    private static Map<String, Command> named(Object... commandsAndNames) {
        Map<String, Command> commands = new LinkedHashMap<>();
        Command current = new IgnoredCommand(0);
        for (Object each : commandsAndNames) {
            if (each instanceof Command command) {
                current = command;
            } else {
                commands.put(each.toString(), current);
            }
        }
        return commands;
    }

    private static Optional<Emphasis> style(String name) {
        return name.equals("-") ? Optional.empty() : Optional.of(Emphasis.valueOf(name));
    }

    private static Map<String, Command> all() {
        Map<String, Command> all = new LinkedHashMap<>();
        GROUPS.forEach(group -> all.putAll(group.commands()));
        return all;
    }

    /** The names that can be suggested. One-character names are left out, because they are close to everything. */
    static List<String> names() {
        return ALL.keySet().stream().filter(name -> name.length() > 1).toList();
    }
}
