package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Scopes;
import dev.roundup.processor.text.Problem.ProblemKind;

/** The rules about texts. */
public final class TextRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("text")
            .with(
                    Scopes.TEXT,
                    new JavaEscape(),
                    new ProseProblems(
                            Rule.error("math-delimiter", "{problem} in {member} of {owner} at {place}"),
                            ProblemKind.MATH_DELIMITER),
                    new ProseProblems(
                            Rule.error("math-syntax", "{problem} in {member} of {owner} at {place}"),
                            ProblemKind.MATH_SYNTAX),
                    new ProseProblems(
                            Rule.error("math-command", "{problem} in {member} of {owner} at {place}"),
                            ProblemKind.MATH_COMMAND),
                    new ProseProblems(
                            Rule.error("latex-command", "{problem} in {member} of {owner} at {place}"),
                            ProblemKind.LATEX_COMMAND),
                    new ProseProblems(
                            Rule.warning("stray-percent", "{problem} in {member} of {owner} at {place}"),
                            ProblemKind.STRAY_PERCENT),
                    new HtmlInText(),
                    new UnicodeForm(),
                    new ControlCharacter(),
                    new Mojibake(),
                    new PlaceholderText(),
                    new TextTooLong(),
                    new TextLeftover(),
                    new TextHyphen(),
                    new TextReference(),
                    new MarkdownInText())
            .with(
                    Scopes.PAPER,
                    new AbstractSource(),
                    new AbstractMissing(),
                    new TitleLeftover(),
                    new TitleStyle(),
                    new TldrLength(),
                    new MacroSyntax(),
                    new UnusedMacro());

    private TextRules() {}
}
