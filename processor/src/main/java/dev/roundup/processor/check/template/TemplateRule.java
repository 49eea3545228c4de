package dev.roundup.processor.check.template;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Scopes;
import dev.roundup.processor.check.subject.ShownTemplate;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.TemplateFlaw;
import dev.roundup.processor.model.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule about the templates that labs design themselves. Whoever reads a template finds what is wrong in it, and by
 * which rule; a file that is not there is found here. Most compiles have no template, so all rules are one class.
 */
public record TemplateRule(Rule rule) implements Check<Workspace> {
    private static final String MISSING = "template-missing";
    private static final String HEADLINE = "template {value} in {member}, {place}: {problem}";

    /** All rules of the family. */
    public static final Family FAMILY = Family.named("template")
            .with(
                    Scopes.WORKSPACE,
                    new TemplateRule(Rule.error(MISSING, "template {value} in {member} {problem}")),
                    new TemplateRule(Rule.error(TemplateFlaw.SYNTAX, HEADLINE)),
                    new TemplateRule(Rule.error(TemplateFlaw.SLOT, HEADLINE)),
                    new TemplateRule(Rule.error(TemplateFlaw.POLICY, HEADLINE)));

    @Override
    public List<Finding> check(Workspace workspace) {
        List<Finding> findings = new ArrayList<>();
        if (hasTemplate(workspace)) {
            for (ShownTemplate shown : ShownTemplate.of(workspace)) {
                if (rule.id().equals(MISSING)) {
                    missing(shown, findings);
                } else {
                    flaws(shown, findings);
                }
            }
        }
        return findings;
    }

    private static boolean hasTemplate(Workspace workspace) {
        return workspace.settings().look().template().isPresent()
                || workspace.sites().stream().map(Site::template).anyMatch(template -> template.isPresent())
                || workspace.roundups().stream()
                        .map(Roundup::site)
                        .anyMatch(site ->
                                site.isPresent() && site.get().template().isPresent());
    }

    private void missing(ShownTemplate shown, List<Finding> findings) {
        OwnTemplate template = shown.template();
        if (template.html().isPresent() || template.asset().isEmpty()) {
            return;
        }
        Asset asset = template.asset().get();
        boolean isThere = asset.file().isPresent();
        if (isThere || asset.isMissing()) {
            findings.add(shown.finding(rule)
                    .with("problem", isThere ? "is not a text in UTF-8" : "was not found")
                    .help(isThere ? "save the file as UTF-8" : Hint.lookedFor(asset))
                    .at(asset.origin()));
        }
    }

    private void flaws(ShownTemplate shown, List<Finding> findings) {
        List<TemplateFlaw> flaws = new ArrayList<>(shown.template().flaws());
        flaws.addAll(shown.takenIds());
        for (TemplateFlaw flaw : flaws) {
            if (flaw.rule().equals(rule.id())) {
                findings.add(shown.finding(rule)
                        .with("problem", flaw.problem())
                        .with("place", flaw.place().toString())
                        .help(flaw.help())
                        .at(shown.template().name().origin()));
            }
        }
    }
}
