package dev.roundup.processor.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a path of the author's own computer in an SVG drawing. Inkscape keeps the name of the last exported file
 * ({@code inkscape:export-filename}), of linked pictures ({@code sodipodi:absref}) and of the document.
 */
final class HomePath {
    private static final Pattern PATH = Pattern.compile(
            "[\"'](?:file:/{2,3})?((?:/home/|/Users/|[A-Za-z]:[\\\\/]+Users[\\\\/]+)[^\\\\/\"'<>]+[\\\\/][^\"'<>]*)[\"']");

    private HomePath() {}

    static Optional<String> in(String svg) {
        if (svg.indexOf("/home/") < 0 && svg.indexOf("Users") < 0) {
            return Optional.empty();
        }
        Matcher path = PATH.matcher(svg);
        return path.find() ? Optional.of(path.group(1)) : Optional.empty();
    }
}
