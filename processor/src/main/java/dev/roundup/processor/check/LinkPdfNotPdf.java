package dev.roundup.processor.check;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link says that it leads to a PDF, and leads to a page about the paper. */
final class LinkPdfNotPdf implements Check<Paper> {
    private static final Pattern PDF = Pattern.compile("\\bPDF\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.LINK_PDF_NOT_PDF;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.links().stream()
                .filter(LinkPdfNotPdf::promisesPdf)
                .flatMap(link -> finding(paper, link).stream())
                .toList();
    }

    private static boolean promisesPdf(Link link) {
        return link.kind() == LinkKind.PDF
                || (!link.label().equals(link.kind().label())
                        && PDF.matcher(link.label()).find());
    }

    private Optional<Finding> finding(Paper paper, Link link) {
        if (link.target() instanceof Target.File file) {
            String name = file.asset().written();
            return link.kind() == LinkKind.PDF && isOtherFile(name)
                    ? Optional.of(FindingBuilder.of(rule(), paper)
                            .value(name)
                            .member("@" + link.annotation() + "(file)")
                            .with("what", "a file of another type")
                            .help("name a file that ends in .pdf, or write another kind")
                            .at(file.asset().origin()))
                    : Optional.empty();
        }
        return Address.of(link)
                .flatMap(address -> address.web()
                        .flatMap(LandingPage::of)
                        .map(page -> FindingBuilder.of(rule(), paper)
                                .value(address.value())
                                .member(address.member())
                                .with("what", page.what())
                                .help(help(link, page))
                                .at(address.origin())));
    }

    private static String help(Link link, LandingPage page) {
        if (link.id().isPresent()) {
            return "leave PDF out of the label, or link the PDF itself with @Link(kind = LinkKind.PDF, url = …)";
        }
        return page.pdf()
                .map(Hint::exactly)
                .orElse(
                        link.kind() == LinkKind.PDF
                                ? "link the PDF itself, or write kind = LinkKind.PAPER"
                                : "link the PDF itself, or leave PDF out of the label");
    }

    private static boolean isOtherFile(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !extension.equals("pdf") && name.indexOf('.') >= 0;
    }
}
