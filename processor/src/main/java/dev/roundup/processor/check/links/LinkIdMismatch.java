package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.ArchiveAddress;
import dev.roundup.processor.url.ArxivId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reports a paper whose links have different ids in one archive. Versions do not count. A page in one archive and a PDF
 * in another is normal. Different DOIs are also normal, one for the preprint and one for the printed paper, but those of
 * arXiv and the ACL Anthology contain an id. A link whose label names something else, such as "Workshop paper", may lead
 * to another paper, and so may links to data and posts.
 */
final class LinkIdMismatch implements Check<LinkedPaper> {
    private static final Rule RULE = Rule.error(
            "link-id-mismatch",
            "link {value} in {member} of {owner} leads to {id} on {archive}, but {other} leads to {otherid}");

    /** Links of these kinds are about the paper itself, unless their labels say otherwise. */
    private static final Set<LinkKind> OWN = EnumSet.of(
            LinkKind.PAPER,
            LinkKind.PDF,
            LinkKind.CODE,
            LinkKind.PROJECT,
            LinkKind.VIDEO,
            LinkKind.SLIDES,
            LinkKind.POSTER,
            LinkKind.SUPPLEMENT,
            LinkKind.OTHER);

    /** Labels that do not say which version of the paper they lead to. */
    private static final Set<String> PLAIN = Set.of(
            "arxiv",
            "preprint",
            "paper",
            "pdf",
            "openreview",
            "acl anthology",
            "doi",
            "link",
            "article",
            "manuscript",
            "paper pdf",
            "full paper",
            "supplementary material",
            "appendix",
            "reviews");

    /** An address of an archive, with its id without a version. */
    private record AddressId(Address address, Archive archive, String id) {
        Link link() {
            return address.link().orElseThrow();
        }

        LinkKind kind() {
            return link().kind();
        }

        boolean isPlain() {
            String label = link().label();
            return label.equals(link().kind().label()) || PLAIN.contains(label.toLowerCase(Locale.ROOT));
        }
    }

    private static final String ARXIV_DOI = "10.48550/arXiv.";
    private static final String ACL_DOI = "10.18653/v1/";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedPaper paper) {
        List<AddressId> read = read(paper);
        if (read.size() < 2) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (AddressId one : read) {
            other(one, read).ifPresent(other -> findings.add(finding(other, one)));
        }
        return findings;
    }

    /** The link that contradicts a link: the page for a PDF, and the first plain link for another one. */
    private static Optional<AddressId> other(AddressId one, List<AddressId> all) {
        List<AddressId> there =
                all.stream().filter(other -> other.archive == one.archive).toList();
        List<AddressId> pages = there.stream()
                .filter(other -> one.kind() == LinkKind.PDF ? other.kind() == LinkKind.PAPER : other.isPlain())
                .toList();
        if (one.kind() == LinkKind.PDF
                ? pages.stream().anyMatch(page -> page.id.equals(one.id))
                : !one.isPlain() || pages.get(0).id.equals(one.id)) {
            return Optional.empty();
        }
        return pages.stream().findFirst();
    }

    private static List<AddressId> read(LinkedPaper paper) {
        List<AddressId> read = new ArrayList<>();
        for (Address address : paper.addresses()) {
            if (address.link().filter(link -> OWN.contains(link.kind())).isPresent()) {
                address.archive()
                        .flatMap(LinkIdMismatch::identity)
                        .ifPresent(found -> read.add(new AddressId(address, found.archive(), found.id())));
            }
        }
        read.sort(Comparator.comparing(one -> one.address.isWritten()));
        return read;
    }

    /** The id of a paper without its version. Empty for what is not a paper, and for DOIs that contain no id. */
    private static Optional<ArchiveAddress> identity(ArchiveAddress found) {
        return switch (found.archive()) {
            case ARXIV -> Optional.of(new ArchiveAddress(Archive.ARXIV, ArxivId.unversioned(found.id()), true));
            case OPENREVIEW, ACL -> Optional.of(found);
            case DOI -> ofDoi(found.id());
            default -> Optional.empty();
        };
    }

    private static Optional<ArchiveAddress> ofDoi(String doi) {
        if (doi.regionMatches(true, 0, ARXIV_DOI, 0, ARXIV_DOI.length())) {
            String id = ArxivId.unversioned(doi.substring(ARXIV_DOI.length()));
            return Optional.of(new ArchiveAddress(Archive.ARXIV, id, true));
        }
        return doi.startsWith(ACL_DOI)
                ? Optional.of(new ArchiveAddress(Archive.ACL, doi.substring(ACL_DOI.length()), true))
                : Optional.empty();
    }

    /** If the PDF's address was made from an id and the page's address was written out, the page is marked. */
    private Finding finding(AddressId page, AddressId pdf) {
        boolean swap = !pdf.address.isWritten() && page.address.isWritten();
        AddressId marked = swap ? page : pdf;
        AddressId other = swap ? pdf : page;
        return marked.address
                .finding(RULE)
                .with("id", Quote.of(marked.id))
                .with("archive", marked.archive.title())
                .with(
                        "other",
                        Quote.of(other.link().label()) + " in @" + other.link().annotation())
                .with("otherid", Quote.of(other.id))
                .help("correct the one that is wrong")
                .at(marked.address.origin());
    }
}
