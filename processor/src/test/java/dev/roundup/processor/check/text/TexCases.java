package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.Case.breaks;
import static dev.roundup.processor.check.Case.silent;
import static dev.roundup.processor.check.Samples.abstractOf;
import static dev.roundup.processor.check.Samples.figure;
import static dev.roundup.processor.check.Samples.found;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;

import dev.roundup.processor.check.Case;
import dev.roundup.processor.check.WorkspaceBuilder;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of rules about TeX in texts, and about links in texts. */
public final class TexCases {
    private TexCases() {}

    public static Stream<Case> all() {
        return Stream.of(commands(), delimiters(), formulas(), percentSigns(), elsewhere(), links())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> commands() {
        return Stream.of(
                breaks("latex-command", "a command is misspelt")
                        .in(withAbstract(
                                "One line.\n\nWe find the \\emhp{best} method of all that anybody has ever tried."))
                        .at("One line.\n\nWe find the \\emhp{best} method of all that anybody has ever tried.")
                        .says(
                                "unknown command \\emhp in @Abstract of RotatingFeatures at line 3, column 13 of the text",
                                "note: We find the \\emhp{best} method of all that…",
                                "                  ^",
                                "help: did you mean \\\\emph?"),
                breaks("latex-command", "it is like none, and stands twice, behind much else")
                        .in(withAbstract("What a very long way it is until we come to see \\gnut, and \\gnut"))
                        .at("What a very long way it is until we come to see \\gnut, and \\gnut")
                        .says(
                                "unknown command \\gnut in @Abstract of RotatingFeatures at line 1, column 49 of the text",
                                "note: …it is until we come to see \\gnut, and \\gnut",
                                "                                  ^",
                                "help: write what it stands for, or define it with \\\\newcommand{\\\\gnut}{…} in @Paper(macros) or in the"
                                        + " file of option roundup.macros",
                                "note: 1 more like it in this text"),
                breaks("latex-command", "braces are not closed")
                        .in(TextCases.titled("A \\emph{very small title"))
                        .at("A \\emph{very small title")
                        .says(
                                "\\emph{ without } in @Paper(title) of RotatingFeatures at line 1, column 3 of the text",
                                "note: A \\emph{very small title",
                                "        ^",
                                "help: write } where it ends"),
                breaks("latex-command", "it stands in place of a picture")
                        .in(paper("RotatingFeatures").figure(figure(found("hill.svg"), "A \\ball on a hill")))
                        .at("A \\ball on a hill")
                        .says(
                                "unknown command \\ball in @Figure(alt) of RotatingFeatures at line 1, column 3 of the text",
                                "note: A \\ball on a hill",
                                "        ^",
                                "help: write what it stands for, or define it with \\\\newcommand{\\\\ball}{…} in @Paper(macros) or in the"
                                        + " file of option roundup.macros"),
                silent("latex-command", "what abstracts hold").in(withAbstract("""
                                Schr\\"odinger's \\emph{cat} \\cite{a}, by {\\it R\\'enyi} --- ``so'' at 90\\%.
                                \\begin{itemize} \\item one \\item two \\end{itemize} \\url{https://a.org/x_y}
                                """)),
                silent("latex-command", "a backslash was lost there, which java-escape tells")
                        .in(WorkspaceBuilder.workspace(roundup("Days")
                                        .section(
                                                "main",
                                                withAbstract("So\begin{itemize} \\item one \\end{itemize}")
                                                        .build()))
                                .rule("java-escape", "off")
                                .build()),
                silent("latex-command", "names and labels are no TeX")
                        .in(paper("RotatingFeatures").extra("Path", "C:\\temp\\x_{1}")));
    }

    private static Stream<Case> delimiters() {
        return Stream.of(
                breaks("math-delimiter", "a formula is not closed, and its commands are no news")
                        .in(withAbstract("The angle \\(\\theta is {small."))
                        .at("The angle \\(\\theta is {small.")
                        .says(
                                "\\( without \\) in @Abstract of RotatingFeatures at line 1, column 11 of the text",
                                "note: The angle \\(\\theta is {small.",
                                "                ^",
                                "help: write \\\\) where the formula ends"),
                breaks("math-delimiter", "another delimiter closes it")
                        .in(withAbstract("The angle \\(x\\] is"))
                        .at("The angle \\(x\\] is")
                        .says(
                                "\\] closes \\( in @Abstract of RotatingFeatures at line 1, column 14 of the text",
                                "note: The angle \\(x\\] is",
                                "                   ^",
                                "note: opened at line 1, column 11 of the text",
                                "help: write \\\\)"),
                breaks("math-delimiter", "in a file a backslash is one")
                        .in(paper("RotatingFeatures").abstractText(file("a \\) b")))
                        .at("a \\) b")
                        .says(
                                "\\) without \\( in @Abstract of RotatingFeatures at line 1, column 3 of the text",
                                "note: a \\) b",
                                "        ^",
                                "help: write \\( where the formula begins"),
                silent("math-delimiter", "money, variables and formulas")
                        .in(withAbstract(
                                "From $5 to US$10, 5$ or $HOME; \\(x\\), \\[y\\], $z$, $ \\alpha $ and $<$5.")));
    }

    private static Stream<Case> formulas() {
        return Stream.of(
                breaks("math-syntax", "a formula is empty")
                        .in(withAbstract("so \\( \\) it is"))
                        .at("so \\( \\) it is")
                        .says(
                                "empty formula in @Abstract of RotatingFeatures at line 1, column 6 of the text",
                                "note: so \\( \\) it is",
                                "           ^",
                                "help: leave it out"),
                breaks("math-syntax", "a brace of a formula is left open")
                        .in(withAbstract("so \\(\\sqrt{2\\) it is"))
                        .at("so \\(\\sqrt{2\\) it is")
                        .says(
                                "{ without } in @Abstract of RotatingFeatures at line 1, column 11 of the text",
                                "note: so \\(\\sqrt{2\\) it is",
                                "                ^",
                                "help: write } where it ends; to show a brace, write \\\\{"),
                breaks("math-syntax", "a brace of a formula closes nothing")
                        .in(withAbstract("so \\(2}\\) it is"))
                        .at("so \\(2}\\) it is")
                        .says(
                                "} without { in @Abstract of RotatingFeatures at line 1, column 7 of the text",
                                "note: so \\(2}\\) it is",
                                "            ^",
                                "help: write { where it begins, or \\\\} to show a brace"),
                breaks("math-command", "a command of formulas is misspelt")
                        .in(withAbstract("so \\(a \\alhpa\\)"))
                        .at("so \\(a \\alhpa\\)")
                        .says(
                                "unknown command \\alhpa in @Abstract of RotatingFeatures at line 1, column 8 of the text",
                                "note: so \\(a \\alhpa\\)",
                                "             ^",
                                "help: did you mean \\\\alpha?"),
                silent("math-syntax", "a formula").in(withAbstract("so \\(\\frac{1}{2}\\) it is")),
                silent("math-command", "a formula").in(withAbstract("so \\(\\alpha\\) it is")));
    }

    private static Stream<Case> percentSigns() {
        return Stream.of(
                breaks("stray-percent", "the text is TeX")
                        .in(withAbstract("Of \\emph{all}, 50% and 60% are"))
                        .at("Of \\emph{all}, 50% and 60% are")
                        .says(
                                "% without a backslash in @Abstract of RotatingFeatures at line 1, column 18 of the text",
                                "note: Of \\emph{all}, 50% and 60% are",
                                "                       ^",
                                "help: write \\\\%",
                                "note: 1 more like it in this text"),
                breaks("stray-percent", "a comment")
                        .in(withAbstract("One\n% two\nthree"))
                        .at("One\n% two\nthree")
                        .says(
                                "TeX comment that the page would show in @Abstract of RotatingFeatures"
                                        + " at line 2, column 1 of the text",
                                "note: % two",
                                "      ^",
                                "help: delete the comment, or write \\\\%"),
                silent("stray-percent", "prose, and formulas in it")
                        .in(withAbstract("50% of \\(n\\) and 90 % of $x$,\nthat is 5%\nof all")));
    }

    /** A problem that one rule reports is not reported again by another. */
    private static Stream<Case> elsewhere() {
        return Stream.of(
                breaks("java-escape", "a lost environment")
                        .in(withAbstract("So\begin{itemize} \\item one \\end{itemize}"))
                        .at("So\begin{itemize} \\item one \\end{itemize}")
                        .says(
                                "\\begin in @Abstract of RotatingFeatures at line 1, column 3 of the text lost a backslash: Java reads"
                                        + " \\b as a backspace",
                                "help: write \\\\begin"),
                breaks("html-in-text", "a link of HTML")
                        .in(withAbstract("See <a href=\"http://a.org\">this</a>."))
                        .at("See <a href=\"http://a.org\">this</a>.")
                        .says(
                                "\"<a href=\\\"http://a.org\\\">\" in @Abstract of RotatingFeatures at line 1, column 5 of the text is"
                                        + " HTML, and the page shows it as plain text",
                                "help: write \\\\href{address}{words}"));
    }

    private static Stream<Case> links() {
        return Stream.of(
                breaks("link-unsafe", "an abstract links a script")
                        .in(withAbstract("Click \\href{javascript:alert(1)}{here}."))
                        .at("Click \\href{javascript:alert(1)}{here}.")
                        .says(
                                "unsafe link \"javascript:alert(1)\" in @Abstract of RotatingFeatures at line 1, column 13 of the text: a browser can run a javascript: address as code",
                                "help: write an address that starts with https://"),
                breaks("link-unsafe", "an intro does")
                        .in(roundup("Days").intro("\\url{data:text/html,x}"))
                        .at("\\url{data:text/html,x}")
                        .says(
                                "unsafe link \"data:text/html,x\" in @Roundup(intro) of Days at line 1, column 6 of the text: a browser can run a data: address as code",
                                "help: write an address that starts with https://"),
                breaks("link-insecure", "an address stands in a note")
                        .in(paper("RotatingFeatures").note("More at http://a.example.org/x."))
                        .at("More at http://a.example.org/x.")
                        .says(
                                "unencrypted link \"http://a.example.org/x\" in @Note of RotatingFeatures at line 1, column 9 of the text",
                                "help: write \"https://a.example.org/x\""),
                breaks("link-syntax", "a text links half an address")
                        .in(withAbstract("See \\href{www.a.org}{here}."))
                        .at("See \\href{www.a.org}{here}.")
                        .says(
                                "invalid link \"www.a.org\" in @Abstract of RotatingFeatures at line 1, column 11 of the text: it does not begin with https://",
                                "help: write \"https://www.a.org\""),
                silent("link-syntax", "texts link pages and mailboxes")
                        .in(withAbstract(
                                "See https://a.org/x, \\href{https://b.org}{b} or \\href{mailto:a@b.org}{us}.")));
    }

    private static PaperBuilder withAbstract(String text) {
        return paper("RotatingFeatures").abstractText(text);
    }

    private static Abstract file(String text) {
        Asset asset = abstractOf(false, found("a.tex")).file().orElseThrow();
        return new Abstract(false, Optional.of(asset), Text.of(text, at(text)), at("@Abstract"));
    }
}
