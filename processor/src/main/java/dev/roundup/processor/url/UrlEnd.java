package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds characters pasted along with the end of an address: the full stop of the sentence, the bracket around it. */
final class UrlEnd {
    /** Titles in a wiki may end in anything, and abbreviations end in a full stop: {@code /wiki/Washington,_D.C.} */
    private static final Pattern TITLE =
            Pattern.compile("https?://(?:[^/]*\\.)?wik[^/]*/.*|.*[_.-]\\p{L}{1,4}\\.", Pattern.DOTALL);

    private static final Pattern FILE_OR_FOLDER = Pattern.compile(
            ".*(?:\\.(?:pdf|html?|php|aspx?|pptx?|zip|org|com|net|edu|io|ai)|/)\\.", Pattern.CASE_INSENSITIVE);

    private UrlEnd() {}

    static Optional<String> flaw(String url) {
        if (url.endsWith("…") || url.endsWith("...")) {
            return Optional.of("it is cut short");
        }
        return isLoose(url)
                ? Optional.of("it ends in " + Quote.of(url.substring(url.length() - 1)) + ", which is not part of it")
                : Optional.empty();
    }

    /** The address without the characters pasted along. */
    static String trimmed(String url) {
        String trimmed = url;
        while (isLoose(trimmed)) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed;
    }

    private static boolean isLoose(String url) {
        if (url.isEmpty()) {
            return false;
        }
        return switch (url.charAt(url.length() - 1)) {
            case ')' -> endsInLoose(url, '(', ')');
            case ']' -> endsInLoose(url, '[', ']');
            case '”', '’', '»', '›' -> true;
            case ',', ';', ':' -> !TITLE.matcher(url).matches();
            case '.' ->
                FILE_OR_FOLDER.matcher(url).matches() || !TITLE.matcher(url).matches();
            default -> false;
        };
    }

    /**
     * True if a closing bracket at the end has no opening one; {@code /wiki/Transformer_(machine_learning)} has one.
     */
    static boolean endsInLoose(String url, char open, char close) {
        return url.endsWith(String.valueOf(close))
                && url.chars().filter(c -> c == close).count()
                        > url.chars().filter(c -> c == open).count();
    }
}
