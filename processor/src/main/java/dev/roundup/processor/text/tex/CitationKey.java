package dev.roundup.processor.text.tex;

import java.util.Optional;

/** The keys by which TeX documents cite. */
public final class CitationKey {
    /**
     * Characters that end or break a key. Biber 2.18 refuses or drops all of them but the tilde, which TeX replaces in a
     * {@code cite} command. BibTeX 0.99d takes more of them, but no white space.
     */
    private static final String REFUSED = "\"#%'(),={}~\\";

    private CitationKey() {}

    /** The first character that a key cannot have, if there is one. */
    public static Optional<String> refused(String key) {
        return key.codePoints()
                .filter(CitationKey::isRefused)
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** The key without the characters that it cannot have. */
    public static String without(String key) {
        return key.codePoints()
                .filter(c -> !isRefused(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isRefused(int c) {
        return REFUSED.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
    }
}
