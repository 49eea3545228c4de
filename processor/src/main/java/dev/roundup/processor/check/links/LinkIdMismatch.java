package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.ArchiveAddress;
import dev.roundup.processor.url.ArxivId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports a paper whose page and PDF have different ids in one archive. Versions do not count. A page in one archive
 * and a PDF in another is normal. Different DOIs are also normal, one for the preprint and one for the printed paper.
 */
final class LinkIdMismatch implements Check<LinkedPaper> {
    private static final Rule RULE = Rule.error(
            "link-id-mismatch",
            "link {value} in {member} of {owner} leads to {id} on {archive}, but another link leads to {other}");

    /** An address of an archive, with its id without a version. */
    private record AddressId(Address address, Archive archive, String id) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedPaper paper) {
        List<AddressId> pdfs = read(paper, LinkKind.PDF);
        if (pdfs.isEmpty()) {
            return List.of();
        }
        List<AddressId> pages = read(paper, LinkKind.PAPER);
        List<Finding> findings = new ArrayList<>();
        for (AddressId pdf : pdfs) {
            List<AddressId> whole =
                    pages.stream().filter(page -> page.archive == pdf.archive).toList();
            if (!whole.isEmpty() && whole.stream().noneMatch(page -> page.id.equals(pdf.id))) {
                findings.add(finding(whole.get(0), pdf));
            }
        }
        return findings;
    }

    private static List<AddressId> read(LinkedPaper paper, LinkKind kind) {
        List<AddressId> read = new ArrayList<>();
        for (Address address : paper.addresses()) {
            if (address.link().isPresent() && address.link().get().kind() == kind) {
                address.archive()
                        .filter(found -> found.archive() == Archive.ARXIV
                                || found.archive() == Archive.OPENREVIEW
                                || found.archive() == Archive.ACL)
                        .ifPresent(found -> read.add(new AddressId(address, found.archive(), unversioned(found))));
            }
        }
        return read;
    }

    private static String unversioned(ArchiveAddress found) {
        return found.archive() == Archive.ARXIV ? ArxivId.unversioned(found.id()) : found.id();
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
                .with("other", Quote.of(other.id))
                .help("correct the one that is wrong")
                .at(marked.address.origin());
    }
}
