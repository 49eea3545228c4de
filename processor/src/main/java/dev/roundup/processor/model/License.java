package dev.roundup.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The licence of the pages of a site: the identifier of a Creative Commons licence, or the address of any licence.
 *
 * @param written the identifier or address
 */
public record License(Located<String> written) {
    /** The identifiers that Roundup knows, spelt as in the SPDX License List (spdx.org/licenses). */
    public static final List<String> IDENTIFIERS = Stream.concat(
                    Stream.of("BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND")
                            .flatMap(terms -> Stream.of("4.0", "3.0", "2.5", "2.0")
                                    .map(version -> "CC-" + terms + "-" + version)),
                    Stream.of("CC0-1.0"))
            .toList();

    private static final String SITE = "https://creativecommons.org/";
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");

    /** True if the author gives an address. */
    public boolean isAddress() {
        return written.value().matches("(?s).*[:/].*");
    }

    /**
     * The identifier, if the author gives one that Roundup knows. Letter case does not matter (SPDX 2.3, annex D.2).
     */
    public Optional<String> identifier() {
        String upper = written.value().strip().toUpperCase(Locale.ROOT);
        return Optional.of(upper).filter(IDENTIFIERS::contains);
    }

    /** The licence's name for readers, such as {@code CC BY-SA 4.0}. */
    public String name() {
        return identifier()
                .map(id -> id.replaceFirst("^CC-", "CC ").replaceFirst("-(?=\\d)", " "))
                .orElseGet(() ->
                        SCHEME.matcher(written.value().strip()).replaceFirst("").replaceFirst("/$", ""));
    }

    /** The address of the licence text; empty for an unknown identifier. */
    public Optional<String> url() {
        return isAddress() ? Optional.of(written.value()) : identifier().map(License::deed);
    }

    private static String deed(String identifier) {
        int version = identifier.lastIndexOf('-') + 1;
        String terms = identifier.substring(0, version - 1);
        String folder = terms.equals("CC0")
                ? "publicdomain/zero"
                : "licenses/" + terms.substring("CC-".length()).toLowerCase(Locale.ROOT);
        return SITE + folder + "/" + identifier.substring(version) + "/";
    }
}
