package dev.roundup.processor.text.name;

import java.util.regex.Pattern;

/** The words at the end of a list of authors that leaves out some of them. */
public final class OpenList {
    /** The words in the form in which we write them. */
    public static final String END = "and others";

    private static final Pattern WORDS =
            Pattern.compile("(?i)(?:(?:and|&)\\s+)?others\\.?|(?:and\\s+)?et\\.?\\s+al(?:\\.|ii|ia)?|\\.{3}|\\u2026");

    /** Longer values are names. */
    private static final int LONGEST = 16;

    private OpenList() {}

    /** True if a value in a list of authors stands for those who are left out, such as {@code et al.} */
    public static boolean isEnd(String value) {
        return value.length() <= LONGEST && WORDS.matcher(value.strip()).matches();
    }
}
