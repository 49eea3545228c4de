package dev.roundup.processor.url;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of papers in the ACL Anthology: {@code 2020.acl-main.1} (year, venue, volume, number), or before 2020 {@code
 * P18-1001} (a letter, two digits of the year, four or five digits of volume and number). Source: ACL Anthology,
 * "Anthology Identifiers".
 */
public final class AclId {
    private static final Pattern ID =
            Pattern.compile("(?:19|20)\\d{2}\\.[a-z0-9]+-[a-z0-9]+\\.\\d+|[A-Z]\\d{2}-\\d{4,5}");
    private static final Pattern VOLUME = Pattern.compile("\\d{4}\\.[a-z0-9]+-[a-z0-9]+|[A-Z]\\d{2}-\\d{1,2}");
    private static final Pattern PASTED = Pattern.compile(
            "[\\s/]*(?:acl:)?(\\d{4}\\.[a-z0-9]+-[a-z0-9]+\\.\\d+|[a-z]\\d{2}-\\d{4,5})(?:\\.(?:pdf|bib|xml))?[\\s/]*",
            Pattern.CASE_INSENSITIVE);

    private AclId() {}

    public static Optional<IdFlaw> flaw(String id) {
        if (ID.matcher(id).matches()) {
            return Optional.empty();
        }
        if (VOLUME.matcher(id).matches()) {
            return IdFlaw.of("it is a volume, not a paper");
        }
        Matcher pasted = PASTED.matcher(id);
        if (!pasted.matches()) {
            return IdFlaw.of("it is not an ACL Anthology id");
        }
        boolean recent = Character.isDigit(pasted.group(1).charAt(0));
        String meant = recent
                ? pasted.group(1).toLowerCase(Locale.ROOT)
                : pasted.group(1).toUpperCase(Locale.ROOT);
        return IdFlaw.of(
                pasted.group(1).equals(id) ? "its letters are in the wrong case" : "it contains more than the id",
                meant);
    }
}
