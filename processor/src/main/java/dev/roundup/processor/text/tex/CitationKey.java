package dev.roundup.processor.text.tex;

import java.util.Optional;

/** The keys by which TeX documents cite. */
public final class CitationKey {
    /**
     * Characters that end or break a key. BibTeX's scanner stops at white space and at {@code "#%'(),={}} (bibtex.web,
     * section 32); Biber refuses the same and {@code ~} and {@code \}, as they mean something else in {@code cite}.
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
