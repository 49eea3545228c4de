package dev.roundup.processor.check;

import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a paper and its PDF have different ids within one archive, versions aside. A page on one archive beside a
 * PDF on another is normal; and so are different DOIs, of a preprint and of what was printed.
 */
final class LinkIdMismatch implements Check<Paper> {
    /** An address that is read. */
    private record Read(Address address, String id) {}

    @Override
    public Rule rule() {
        return Rule.LINK_ID_MISMATCH;
    }

    @Override
    public List<Finding> check(Paper paper) {
        Map<Archive, List<Read>> pages = new EnumMap<>(Archive.class);
        Map<Archive, List<Read>> pdfs = new EnumMap<>(Archive.class);
        paper.links().forEach(link -> {
            if (link.kind() == LinkKind.PAPER) {
                Address.of(link).ifPresent(address -> add(pages, address));
            } else if (link.kind() == LinkKind.PDF) {
                Address.of(link).ifPresent(address -> add(pdfs, address));
            }
        });
        List<Finding> findings = new ArrayList<>();
        pdfs.forEach((archive, read) -> {
            List<Read> whole = pages.getOrDefault(archive, List.of());
            for (Read pdf : read) {
                if (!whole.isEmpty() && whole.stream().noneMatch(page -> page.id.equals(pdf.id))) {
                    findings.add(finding(paper, archive, whole.get(0), pdf));
                }
            }
        });
        return findings;
    }

    private static void add(Map<Archive, List<Read>> read, Address address) {
        address.web()
                .flatMap(ArchiveAddress::of)
                .filter(found -> found.archive() == Archive.ARXIV
                        || found.archive() == Archive.OPENREVIEW
                        || found.archive() == Archive.ACL)
                .ifPresent(found -> read.computeIfAbsent(found.archive(), archive -> new ArrayList<>(1))
                        .add(new Read(address, unversioned(found))));
    }

    private static String unversioned(ArchiveAddress found) {
        return found.archive() == Archive.ARXIV ? ArxivId.unversioned(found.id()) : found.id();
    }

    /** Where a PDF that was made from an id meets a page that was written out, the page is marked. */
    private Finding finding(Paper paper, Archive archive, Read page, Read pdf) {
        boolean swap = pdf.address.id().isPresent() && page.address.id().isEmpty();
        Read marked = swap ? page : pdf;
        Read other = swap ? pdf : page;
        return FindingBuilder.of(rule(), paper)
                .value(marked.address.value())
                .member(marked.address.member())
                .with("id", Quote.of(marked.id))
                .with("archive", archive.title())
                .with("other", Quote.of(other.id))
                .help("correct the wrong one of the two")
                .at(marked.address.origin());
    }
}
