package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.url.LandingPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports a link that promises a PDF but leads to a page about the paper, or to a file of another type. */
final class LinkPdfNotPdf implements Check<LinkedPaper> {
    private static final Rule RULE =
            Rule.error("link-pdf-not-pdf", "PDF link {value} in {member} of {owner} leads to {what}");

    private static final Pattern PDF = Pattern.compile("\\bPDF\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedPaper linked) {
        List<Finding> findings = new ArrayList<>(0);
        for (Link link : linked.paper().links()) {
            if (link.kind() == LinkKind.PDF
                    && link.target() instanceof Target.LinkedFile file
                    && isOther(file.asset())) {
                findings.add(file(linked.paper(), link, file.asset()));
            }
        }
        for (Address address : linked.addresses()) {
            address.link()
                    .filter(LinkPdfNotPdf::promisesPdf)
                    .flatMap(link -> page(address, link))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean promisesPdf(Link link) {
        return link.kind() == LinkKind.PDF
                || (!link.label().equals(link.kind().label())
                        && PDF.matcher(link.label()).find());
    }

    private Finding file(Paper paper, Link link, Asset asset) {
        return FindingBuilder.of(RULE, paper)
                .value(asset.written())
                .member("@" + link.annotation() + "(file)")
                .with("what", "a file of another type")
                .help("name a file that ends in .pdf, or choose another kind")
                .at(asset.origin());
    }

    private Optional<Finding> page(Address address, Link link) {
        return address.web()
                .flatMap(LandingPage::of)
                .map(page -> address.finding(RULE)
                        .with("what", page.what())
                        .fix(fix(address, link, page))
                        .at(address.origin()));
    }

    private static Fix fix(Address address, Link link, LandingPage page) {
        if (link.id().isPresent()) {
            return Fix.advice(
                    "leave PDF out of the label, or link the PDF itself with @Link(kind = LinkKind.PDF, url = …)");
        }
        return page.pdf()
                .map(address::exactly)
                .orElseGet(() -> Fix.advice(
                        link.kind() == LinkKind.PDF
                                ? "link the PDF itself, or write kind = LinkKind.PAPER"
                                : "link the PDF itself, or leave PDF out of the label"));
    }

    private static boolean isOther(Asset asset) {
        String name = asset.written();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !extension.equals("pdf") && name.indexOf('.') >= 0;
    }
}
