package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.check.subject.ShownText.TextUse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports what a page or a PDF puts around a text: a label such as "Abstract:", or lines of arXiv or OpenReview. */
final class TextLeftover implements Check<ShownText> {
    private static final Rule RULE =
            Rule.error("text-leftover", "{value} in {member} of {owner} at {place} does not belong to the text");

    /** Words that begin a sentence, so that "Abstract" before them is no part of it, as it is in "Abstract reasoning". */
    private static final String SENTENCE =
            "(?:We|This|In|The|Our|While|Although|Despite|Recent|Recently|It|There|How|Many|Most|Here|Given|Existing|For)\\b";

    private static final Pattern ABSTRACT_FIRST = Pattern.compile(
            "ABSTRACT\\b[ \\t]*[:.–—-]?|Abstract[ \\t]*(?:[:.：]|[–—]|-(?=\\s|\\p{Lu})|(?=\\n))|Abstract(?= +" + SENTENCE
                    + ")|(?:Summary|Zusammenfassung|Résumé|Resumen|摘要)[ \\t]*[:：]");

    /** The label that each text may not begin with. */
    private static final Map<String, Pattern> LABELS = Map.of(
            "@Abstract", ABSTRACT_FIRST,
            "@Tldr", Pattern.compile("TL;? ?DR\\b[ \\t]*[:：.–—-]?", Pattern.CASE_INSENSITIVE),
            "@Figure(caption)", Pattern.compile("(?:Figure|Fig\\.|FIG\\.) ?\\d{1,3}[a-z]?[:.](?=\\s)"));

    /** Lines of the pages of arXiv and OpenReview. "Subjects:" alone belongs to abstracts of medicine. */
    private static final Pattern BOX = Pattern.compile(
            "^[ \\t]*(?:Comments:[ \\t].*\\b(?:pages?|figures?|accepted|to appear|published|preprint|submitted|version)\\b"
                    + "|Subjects:[ \\t].*\\([a-z-]+(?:\\.[A-Za-z-]+)?\\)"
                    + "|Cite as:[ \\t]*arXiv|(?:Journal reference|Related DOI|MSC classes|ACM classes|Report number):[ \\t]"
                    + "|(?:Title|Authors?|Keywords|Index Terms|Primary Area|Submission Number|Code Of Ethics|TL;DR|One-sentence Summary"
                    + "|Supplementary Material):(?=\\s)"
                    + "|(?:View|Download) PDF(?=[ \\t]*$|[ \\t]+HTML)|View a PDF of the paper titled\\b|\\[?Submitted (?:on|\\d) ?\\d.*"
                    + "|Submission history\\b|\\(or arXiv:\\d|HTML \\(experimental\\)|Focus to learn more)",
            Pattern.MULTILINE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        Pattern label = text.use() == TextUse.PROSE ? LABELS.get(text.member()) : null;
        if (label == null) {
            return List.of();
        }
        String value = text.value();
        int start = value.length() - value.stripLeading().length();
        Matcher first = label.matcher(value).region(start, value.length());
        if (first.lookingAt() && first.end() < value.stripTrailing().length()) {
            int rest = first.end();
            while (Character.isWhitespace(value.charAt(rest))) {
                rest++;
            }
            Fix fix = Fix.certain("delete it", text.replaced(start, rest, ""));
            return List.of(finding(text, start, first.end(), fix));
        }
        Matcher line = BOX.matcher(value);
        return line.find() ? List.of(finding(text, line.start(), line.end(), Fix.advice("delete it"))) : List.of();
    }

    private Finding finding(ShownText text, int start, int end, Fix fix) {
        return text.finding(RULE, start, end)
                .value(text.value().substring(start, end).strip())
                .fix(fix)
                .at(text.origin());
    }
}
