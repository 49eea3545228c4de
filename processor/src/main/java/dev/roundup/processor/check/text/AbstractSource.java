package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Optional;

/** Reports an abstract that is given twice or not at all, or whose file is missing or cannot be read. */
final class AbstractSource implements Check<Paper> {
    private static final Rule RULE = Rule.error("abstract-source", "{member} of {owner} {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean dependsOnPage() {
        return true;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.summary().abstractText().flatMap(text -> finding(paper, text)).stream()
                .toList();
    }

    private Optional<Finding> finding(Paper paper, Abstract text) {
        if (text.given() && text.file().isPresent()) {
            return Optional.of(finding(paper, "has both a text and a file", "keep one of the two", text.origin()));
        }
        if (text.file().isPresent()) {
            Asset file = text.file().get();
            return file.isMissing()
                    ? Optional.of(finding(paper, missing(file), Hint.lookedFor(file), file.origin()))
                    : text.unreadable().map(reason -> unreadable(paper, file, reason));
        }
        return text.given()
                ? Optional.empty()
                : Optional.of(finding(
                        paper, "has neither a text nor a file", "write the text, or delete @Abstract", text.origin()));
    }

    private static String missing(Asset file) {
        return "names the file " + Quote.of(file.written()) + ", which was not found";
    }

    private Finding unreadable(Paper paper, Asset file, String reason) {
        String problem = "names the file " + Quote.of(file.written()) + ", which cannot be read";
        return about(paper, problem).help("make the file readable").note(reason).at(file.origin());
    }

    private Finding finding(Paper paper, String problem, String help, Origin origin) {
        return about(paper, problem).help(help).at(origin);
    }

    private FindingBuilder about(Paper paper, String problem) {
        return FindingBuilder.of(RULE, paper).member("@Abstract").with("problem", problem);
    }
}
