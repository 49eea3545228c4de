package dev.roundup.processor.url;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper's id in an archive that can be asked about it: arXiv, a registration agency of DOIs, OpenReview or the ACL
 * Anthology.
 *
 * @param id the id in the form in which all ids of one paper are equal: without arXiv's version, and a DOI in lower case
 */
public record PaperId(Archive archive, String id) {
    /** Sorts as the lines of a lock file. */
    public static final Comparator<PaperId> ORDER = Comparator.comparing(PaperId::toString);

    private static final Set<Archive> ASKED = EnumSet.of(Archive.ARXIV, Archive.DOI, Archive.OPENREVIEW, Archive.ACL);

    private static final Map<String, Archive> PREFIXES =
            Map.of("arxiv", Archive.ARXIV, "doi", Archive.DOI, "openreview", Archive.OPENREVIEW, "acl", Archive.ACL);

    private static final Pattern PREFIXED = Pattern.compile("(?i)(arxiv|doi|openreview|acl):\\s*(\\S.*)");
    private static final Pattern BARE_DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

    /** The DOIs of arXiv's own papers. Source: "New arXiv articles are now automatically assigned DOIs", arXiv blog. */
    private static final Pattern ARXIV_DOI = Pattern.compile("(?i)10\\.48550/arxiv\\.(.+)");

    /** Before 2007, arXiv's address has no subject class: {@code math/0309136} of {@code math.GT/0309136}. */
    private static final Pattern SUBJECT = Pattern.compile("([a-z-]+)\\.[A-Z]{2}/(\\d{7})");

    /** The id in its own form. */
    public static Optional<PaperId> of(Archive archive, String id) {
        if (!ASKED.contains(archive) || flaw(archive, id).isPresent()) {
            return Optional.empty();
        }
        Matcher arxiv = ARXIV_DOI.matcher(id);
        if (archive == Archive.DOI && arxiv.matches()) {
            return of(Archive.ARXIV, arxiv.group(1));
        }
        return Optional.of(new PaperId(
                archive,
                switch (archive) {
                    case ARXIV -> SUBJECT.matcher(ArxivId.unversioned(id)).replaceFirst("$1/$2");
                    case DOI -> id.toLowerCase(Locale.ROOT);
                    default -> id;
                }));
    }

    /** The id that somebody typed: with the archive before it, such as {@code arxiv:2306.00600}, or as an address. */
    public static Optional<PaperId> typed(String written) {
        String text = written.strip();
        Matcher prefixed = PREFIXED.matcher(text);
        if (prefixed.matches() && WebAddress.of(prefixed.group(2)).isEmpty()) {
            return of(archive(prefixed), prefixed.group(2));
        }
        if (BARE_DOI.matcher(text).matches()) {
            return of(Archive.DOI, text);
        }
        return WebAddress.of(prefixed.matches() ? prefixed.group(2) : text)
                .flatMap(ArchiveAddress::of)
                .flatMap(address -> of(address.archive(), address.id()));
    }

    /** The reason why what somebody typed is no id. */
    public static String problem(String written) {
        Matcher prefixed = PREFIXED.matcher(written.strip());
        return prefixed.matches() && WebAddress.of(prefixed.group(2)).isEmpty()
                ? flaw(archive(prefixed), prefixed.group(2))
                        .map(IdFlaw::problem)
                        .orElse("it is not an id of " + archive(prefixed).title())
                : "write arxiv:, doi:, openreview: or acl: and the id, or the address of the paper there";
    }

    private static Archive archive(Matcher prefixed) {
        return PREFIXES.getOrDefault(prefixed.group(1).toLowerCase(Locale.ROOT), Archive.DOI);
    }

    private static Optional<IdFlaw> flaw(Archive archive, String id) {
        return switch (archive) {
            case ARXIV -> ArxivId.flaw(id);
            case DOI -> DoiName.flaw(id);
            case OPENREVIEW -> OpenReviewId.flaw(id);
            case ACL -> AclId.flaw(id);
            default -> Optional.empty();
        };
    }

    /** The id with the archive before it, as a user types it. */
    @Override
    public String toString() {
        return switch (archive) {
                    case ARXIV -> "arxiv:";
                    case OPENREVIEW -> "openreview:";
                    case ACL -> "acl:";
                    default -> "doi:";
                }
                + id;
    }
}
