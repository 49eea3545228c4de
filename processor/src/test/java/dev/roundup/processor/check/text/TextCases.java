package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.abstractOf;
import static dev.roundup.processor.check.Samples.figure;
import static dev.roundup.processor.check.Samples.found;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.WorkspaceBuilder;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.text.Quote;
import java.util.stream.Stream;

/** Cases of rules about every text that readers see. */
public final class TextCases {
    private static final String LONG =
            "We walk up a hill with a rather heavy ball.\n\nof hills &amp; valleys of all kinds.\n";

    private TextCases() {}

    public static Stream<Case> all() {
        return Stream.of(html(), forms(), characters(), mojibake(), placeholders(), abstracts(), lengths())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> html() {
        return Stream.of(
                html("Boxes<br/>and balls", "<br/>", 6, "leave an empty line before a new paragraph"),
                html("A <b>bold</b> claim", "<b>", 3, "write \\\\textbf{words}"),
                html("CO<sub>2</sub> capture", "<sub>", 3, "write it as a formula, such as \\\\(\\\\mathrm{CO}_2\\\\)"),
                html("Maps &amp; territories", "&amp;", 6, "write &"),
                html("Two&nbsp;words", "&nbsp;", 4, "write a space"),
                html("Caf&eacute; talk", "&eacute;", 4, "write é"),
                html("It&#8217;s here", "&#8217;", 3, "write ’"),
                html("<jats:p>Nets", "<jats:p>", 1, "delete the tags"),
                breaks("html-in-text", "a long text has an excerpt")
                        .in(paper("RotatingFeatures").abstractText(LONG))
                        .at(LONG)
                        .says(
                                "\"&amp;\" in @Abstract of RotatingFeatures at line 3, column 10 of the text is HTML, and the page shows it as plain text",
                                "note: of hills &amp; valleys of all kinds.",
                                "               ^",
                                "help: write &"),
                silent("html-in-text", "signs, types and tokens")
                        .in(titled("When a < b > c: List<String>, Map<K, V>, x <y> and <p, q> with R&D; for AT&T;")),
                silent("html-in-text", "a paper about HTML names a tag")
                        .in(titled("The <b> tag and the <td></td> tokens </s> after <s> in <script></script>")),
                silent("html-in-text", "a formula").in(titled("Where \\(a <i> b </i> c\\) holds")));
    }

    private static Case html(String title, String html, int column, String help) {
        return breaks("html-in-text", html)
                .in(titled(title))
                .at(title)
                .says(
                        "\"" + html + "\" in @Paper(title) of RotatingFeatures at line 1, column " + column
                                + " of the text is HTML, and the page shows it as plain text",
                        "help: " + help);
    }

    private static Stream<Case> forms() {
        return Stream.of(
                form("Jose\u0301 Ruiz", "Jose\u0301", 4, "\"é\" as separate characters", "José"),
                form("Vı\u0301ctor", "Vı\u0301ctor", 2, "\"í\" as separate characters", "Víctor"),
                form("e\ufb03cient", "e\ufb03cient", 2, "\"ffi\" as a ligature", "efficient"),
                form("Ｎｅｔｓ and more", "Ｎｅｔｓ", 1, "\"Nets\" in full-width characters", "Nets"),
                form("a\u0300 la", "a\u0300", 1, "\"à\" as separate characters", "à"),
                form("\u0237\u030c and i", "\u0237\u030c", 1, "\"ǰ\" as separate characters", "ǰ"),
                form("か\u3099く", "か\u3099く", 1, "\"が\" as separate characters", "がく"),
                form("\u1100\u1161", "\u1100\u1161", 1, "\"가\" as separate characters", "가"),
                form("\u1112\u1175\u11c2", "\u1112\u1175\u11c2", 1, "\"힣\" as separate characters", "힣"),
                form("o\ufb00 it", "o\ufb00", 2, "\"ff\" as a ligature", "off"),
                form("be\ufb06 it", "be\ufb06", 3, "\"st\" as a ligature", "best"),
                form("So it is\uff01", "is\uff01", 9, "\"!\" in full-width characters", "is!"),
                form("5\uff5e10 nets", "5\uff5e10", 2, "\"~\" in full-width characters", "5~10"),
                silent("unicode-form", "marks and jamo that stand alone")
                        .in(titled("x\u036f, ı\u0307, \u11ff \u1161, \u309a, \ufb07, \uff5f")),
                silent("unicode-form", "what no form writes in one character, and what keyboards make")
                        .in(titled("x\u0304 and q\u0307, \u09df\u09be, 5 \u212b, ı alone, İstanbul, ¹²")),
                silent("unicode-form", "full-width marks where they are at home")
                        .in(titled("学习（上）：方法")),
                silent("unicode-form", "they are in Japan").in(titled("かな！")),
                silent("unicode-form", "and with its other letters").in(titled("カナ！")),
                silent("unicode-form", "and in Korea").in(titled("한글！")),
                silent("unicode-form", "and in Taiwan").in(titled("ㄅㄆㄇ！")));
    }

    private static Case form(String title, String word, int column, String spelling, String mended) {
        return breaks("unicode-form", spelling)
                .in(titled(title))
                .at(title)
                .says(
                        "\"" + word + "\" in @Paper(title) of RotatingFeatures at line 1, column " + column
                                + " of the text spells " + spelling,
                        "help: write \"" + mended + "\"");
    }

    private static Stream<Case> characters() {
        return Stream.of(
                stray("\u200bNets", 1, "U+200B (ZERO WIDTH SPACE)", "delete it"),
                stray("A\u202eB", 2, "U+202E (RIGHT-TO-LEFT OVERRIDE)", "delete it"),
                stray("Net\ufeff", 4, "U+FEFF (ZERO WIDTH NO-BREAK SPACE)", "delete it"),
                stray("Net\u200dwork", 4, "U+200D (ZERO WIDTH JOINER)", "delete it"),
                stray("it\u0092s", 3, "U+0092 (PRIVATE USE TWO)", "write \"’\""),
                stray("A\fpage", 2, "U+000C (FORM FEED (FF))", "delete it"),
                stray("net\u0002work", 4, "U+0002 (START OF TEXT)", "delete it"),
                stray("One \0", 5, "U+0000 (NULL)", "delete it"),
                stray("\ud800", 1, "U+D800 (HIGH SURROGATES D800)", "delete it"),
                stray("\ufdd0", 1, "U+FDD0", "delete it"),
                stray(
                        "caf\ufffd",
                        4,
                        "U+FFFD (REPLACEMENT CHARACTER)",
                        "a character was lost; look it up in the original text"),
                stray(
                        "One\u2028Two",
                        4,
                        "U+2028 (LINE SEPARATOR)",
                        "start a new line here; leave an empty line before a new paragraph"),
                silent("control-character", "white space of all kinds, and soft hyphens")
                        .in(paper("RotatingFeatures")
                                .abstractText("One\n\tTwo\r\nThree\u00a0\u2009\u202fnm, sil\u00adbe")),
                silent("control-character", "joiners and marks where scripts and emoji want them")
                        .in(titled(
                                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937 👩\u200d💻 ❤\ufe0f\u200d🔥 \u05d0\u200fB "
                                        + "\u0e01\u200b\u0e02 \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f")));
    }

    private static Case stray(String title, int column, String character, String help) {
        return breaks("control-character", character)
                .in(titled(title))
                .at(title)
                .says(
                        "stray character " + character + " in @Paper(title) of RotatingFeatures at line 1, column "
                                + column + " of the text",
                        "help: " + help);
    }

    private static Stream<Case> mojibake() {
        return Stream.of(
                garbled("Anna MÃ¼ller", "MÃ¼ller", 7, "Müller"),
                garbled("The nurseâ€™s aid", "nurseâ€™s", 10, "nurse’s"),
                garbled("FranÃƒÂ§ois", "FranÃƒÂ§ois", 5, "François"),
                garbled("An Î±-net", "Î±-net", 4, "α-net"),
                garbled("Now at 20Â°C", "20Â°C", 10, "20°C"),
                garbled("Â°C of all", "Â°C", 1, "°C"),
                garbled("Some miÄ™so", "miÄ™so", 8, "mięso"),
                garbled("In GdaÅ„sk", "GdaÅ„sk", 7, "Gdańsk"),
                garbled("Our Ä‡ here", "Ä‡", 5, "ć"),
                garbled("A Ï€-net", "Ï€-net", 3, "π-net"),
                garbled("Only 5 â‚¬", "â‚¬", 8, "€"),
                garbled("Netsâ„¢ here", "Netsâ„¢", 5, "Nets™"),
                garbled("A â†’ B", "â†’", 3, "→"),
                garbled("Up to âˆž", "âˆž", 7, "∞"),
                garbled("In â‹¿ now", "â‹¿", 4, "⋿"),
                garbled("In Viá»‡t", "Viá»‡t", 6, "Việt"),
                garbled("In á¸€ now", "á¸€", 4, "Ḁ"),
                garbled("In á»¿ now", "á»¿", 4, "ỿ"),
                garbled("Use oï¬€ now", "oï¬€", 6, "off"),
                garbled("At beï¬† now", "beï¬†", 6, "best"),
                garbled("In conï¬‚ict", "conï¬‚ict", 7, "conflict"),
                garbled("A ðŸ˜€ face", "ðŸ˜€", 3, "😀"),
                garbled("The Ð¼Ð¸Ñ€", "Ð¼Ð¸Ñ€", 5, "мир"),
                garbled("A nurse\u00e2\u0080\u0099s aid", "nurse\u00e2\u0080\u0099s", 8, "nurse’s"),
                breaks("mojibake", "several in one text")
                        .in(titled("Ã‰cole voilÃ\u00a0"))
                        .at("Ã‰cole voilÃ\u00a0")
                        .says(
                                "\"Ã‰cole\" in @Paper(title) of RotatingFeatures at line 1, column 1 of the text was read in the wrong encoding",
                                "help: write \"École\"",
                                "note: 2 characters in this text are garbled like this"),
                silent("mojibake", "one sequence that may be meant")
                        .in(
                                titled(
                                        "“Ã”, (Â», 'Â», Å„ as, XÄ™, Î‡, Î², â†‰, âŒ€, â‚«, â„¡, â„£, Ná»™i, á·¿, á¼€, é”€, Ð¼, ï¬“")),
                silent("mojibake", "one at the beginning").in(titled("Å„ as it is, or \"Â»")),
                silent("mojibake", "letters and units that look like it")
                        .in(
                                titled(
                                        "São Paulo, IRMÃ”, «Ã», «Â», CÂ\u00a0M, 5 Å², 2 Å–3 Å, 7 Å…, Đà Nẵng, «está», café”…, naïve Ð, Ñandú")));
    }

    private static Case garbled(String title, String word, int column, String mended) {
        int characters = MisreadUtf8.in(title).size();
        String[] details = characters == 1
                ? new String[] {"help: write \"" + mended + "\""}
                : new String[] {
                    "help: write \"" + mended + "\"",
                    "note: " + characters + " characters in this text are garbled like this"
                };
        return breaks("mojibake", mended)
                .in(titled(title))
                .at(title)
                .says(
                        Quote.of(word) + " in @Paper(title) of RotatingFeatures at line 1, column " + column
                                + " of the text was read in the wrong encoding",
                        details);
    }

    private static Stream<Case> placeholders() {
        return Stream.of(
                breaks("placeholder-text", "a title")
                        .in(titled("TBD"))
                        .at("TBD")
                        .says(
                                "\"TBD\" in @Paper(title) of RotatingFeatures is only a placeholder",
                                "help: write the real text"),
                breaks("placeholder-text", "the title that an import leaves to be written")
                        .in(titled("TODO: the page's title"))
                        .at("TODO: the page's title")
                        .says(
                                "\"TODO: the page's title\" in @Paper(title) of RotatingFeatures is only a placeholder",
                                "help: write the real text"),
                placeholder("Lorem ipsum dolor sit amet, consectetur."),
                placeholder("Abstract goes here."),
                placeholder("[Insert your abstract here]"),
                placeholder("TODO: write this"),
                placeholder("nan"),
                placeholder("Abstract to be added."),
                breaks("placeholder-text", "an alt text")
                        .in(paper("RotatingFeatures").figure(figure(found("hill.svg"), "Insert alt text here")))
                        .at("Insert alt text here")
                        .says(
                                "\"Insert alt text here\" in @Figure(alt) of RotatingFeatures is only a placeholder",
                                "help: write the real text"),
                silent("placeholder-text", "a note of a paper that has not appeared yet")
                        .in(paper("Hills").note("To appear.")),
                silent("placeholder-text", "papers about such texts")
                        .in(titled("TODO or to be done? Lorem ipsum and other placeholder texts, ToDo: a survey")
                                .abstractText("TODO comments are where abstract ideas go. Here we insert none.")
                                .note("Title changed")),
                silent("placeholder-text", "facts and labels")
                        .in(paper("RotatingFeatures").extra("Code", "n/a")));
    }

    private static Case placeholder(String text) {
        return breaks("placeholder-text", "\"" + text + "\"")
                .in(paper("RotatingFeatures").abstractText(text))
                .at(text)
                .says(
                        Quote.of(text) + " in @Abstract of RotatingFeatures is only a placeholder",
                        "help: write the real text, or leave it out until you have one");
    }

    private static Stream<Case> abstracts() {
        return Stream.of(
                breaks("abstract-missing", "it is asked for")
                        .in(WorkspaceBuilder.workspace(roundup("NeurIps2023")
                                        .section(
                                                "main",
                                                paper("RotatingFeatures").build()))
                                .rule("abstract-missing", "warning")
                                .build())
                        .at("RotatingFeatures")
                        .says(
                                "paper RotatingFeatures has no abstract",
                                "help: add @Abstract with the text or with a file"),
                silent("abstract-missing", "nobody asked").in(paper("RotatingFeatures")));
    }

    private static Stream<Case> lengths() {
        String longest = "é".repeat(32_767) + "e";
        return Stream.of(
                breaks("text-too-long", "an abstract")
                        .in(paper("RotatingFeatures").abstractText(longest + "e"))
                        .at(longest + "e")
                        .says(
                                "the text in @Abstract of RotatingFeatures is too long for a Java constant: 65,536 bytes, but the limit is 65,535",
                                "help: put it in a file, and write @Abstract(file = \"…\")"),
                breaks("text-too-long", "a note")
                        .in(paper("RotatingFeatures").note("√".repeat(30_000)))
                        .at("√".repeat(30_000))
                        .says(
                                "the text in @Note of RotatingFeatures is too long for a Java constant: 90,000 bytes, but the limit is 65,535",
                                "help: shorten it; only an abstract can be a file"),
                silent("text-too-long", "a text just fits")
                        .in(paper("RotatingFeatures").note(longest)),
                silent("text-too-long", "a text is in a file")
                        .in(paper("RotatingFeatures").abstractText(abstractOf(false, found("long.tex")))));
    }

    public static PaperBuilder titled(String title) {
        return paper("RotatingFeatures").title(title);
    }
}
