package dev.roundup.cli.diff;

import java.util.regex.Pattern;

/** Writes texts as GitHub and GitLab show them (CommonMark 0.31, section 2.4). */
final class Markdown {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&~$|#]");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private Markdown() {}

    /** A text in one line, in which no sign means anything. */
    static String escaped(String text) {
        return SIGNS.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /** An address as a link, or the name of a file. */
    static String target(String target) {
        return WEB.matcher(target).matches()
                ? "<" + target.replace("<", "%3C").replace(">", "%3E") + ">"
                : escaped(target);
    }
}
