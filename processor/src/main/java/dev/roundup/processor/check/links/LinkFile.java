package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.Paper;
import java.util.ArrayList;
import java.util.List;

/** Reports a file that a paper publishes beside the page but that does not exist. */
final class LinkFile implements Check<Paper> {
    private static final Rule RULE = Rule.error("link-file", "file {value} in {member} of {owner} was not found");

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
        List<Finding> findings = new ArrayList<>(0);
        for (Link link : paper.links()) {
            if (link.target() instanceof Target.LinkedFile file && isWrong(file.asset())) {
                findings.add(finding(paper, link, file.asset()));
            }
        }
        return findings;
    }

    private static boolean isWrong(Asset asset) {
        return asset.isMissing() || (asset.file().isEmpty() && Hint.isAddress(asset.written()));
    }

    private Finding finding(Paper paper, Link link, Asset asset) {
        String help = Hint.isAddress(asset.written())
                ? "write url instead of file for an address"
                : Hint.lookedFor(asset) + "; write pending = true instead of file until you have it";
        return FindingBuilder.of(RULE, paper)
                .value(asset.written())
                .member("@" + link.annotation() + "(file)")
                .help(help)
                .at(asset.origin());
    }
}
