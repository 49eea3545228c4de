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

/**
 * Reports a file that a paper publishes beside the page but that does not exist, or that is certainly not the document
 * that its name promises.
 */
final class LinkFile implements Check<Paper> {
    private static final Rule RULE = Rule.error("link-file", "file {value} in {member} of {owner} {problem}");

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
            if (link.target() instanceof Target.LinkedFile file) {
                Asset asset = file.asset();
                if (isWrong(asset)) {
                    findings.add(finding(paper, link, asset, "was not found", missing(asset)));
                }
                asset.file()
                        .flatMap(Asset.File::inspection)
                        .flatMap(facts -> FileProblem.of(asset.fileName(), facts))
                        .map(problem -> finding(paper, link, asset, problem.words(), problem.help()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean isWrong(Asset asset) {
        return asset.isMissing() || (asset.file().isEmpty() && Hint.isAddress(asset.written()));
    }

    private static String missing(Asset asset) {
        return Hint.isAddress(asset.written())
                ? "write url instead of file for an address"
                : Hint.lookedFor(asset) + ", or write pending = true instead of file until you have it";
    }

    private static Finding finding(Paper paper, Link link, Asset asset, String problem, String help) {
        return FindingBuilder.of(RULE, paper)
                .value(asset.written())
                .member("@" + link.annotation() + "(file)")
                .with("problem", problem)
                .help(help)
                .at(asset.origin());
    }
}
