package dev.roundup.processor.url;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of records on Zenodo. The DOI of a record is {@code 10.5281/zenodo.} followed by the number. */
public final class ZenodoId {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,11}");
    private static final Pattern PASTED = Pattern.compile(
            "\\s*(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(?:10\\.5281/)?(?:zenodo[.:/]?)?(?:records?/)?0*([1-9]\\d{0,11})[\\s/]*",
            Pattern.CASE_INSENSITIVE);

    private ZenodoId() {}

    public static Optional<IdFlaw> flaw(String id) {
        if (NUMBER.matcher(id).matches()) {
            return Optional.empty();
        }
        Matcher pasted = PASTED.matcher(id);
        return pasted.matches()
                ? IdFlaw.of("it contains more than the record number", pasted.group(1))
                : IdFlaw.of("it is not a record number");
    }
}
