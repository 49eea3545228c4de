package dev.roundup.cli.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.compile.LocatedFinding;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that open a file in an editor.
 *
 * @param pattern an address with {@code {file}}, {@code {line}} and {@code {column}}; empty if there are no links
 */
record EditorLink(String pattern) {
    private static final Map<String, String> KNOWN = Map.of(
            "none", "",
            "vscode", "vscode://file{file}:{line}:{column}",
            "vscodium", "vscodium://file{file}:{line}:{column}",
            "cursor", "cursor://file{file}:{line}:{column}",
            "zed", "zed://file{file}:{line}:{column}",
            "idea", "idea://open?file={file}&line={line}&column={column}");

    /** Schemes that a browser would run or open itself. */
    private static final Pattern UNSAFE = Pattern.compile("(?i)\\s*(javascript|data|vbscript|blob|file):.*");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    /** The link for the name of a known editor, or for a pattern; empty if it is neither. */
    static Optional<EditorLink> of(String editor) {
        String pattern = KNOWN.getOrDefault(editor, editor);
        boolean isPattern =
                ADDRESS.matcher(pattern).matches() && !UNSAFE.matcher(pattern).matches() && pattern.contains("{file}");
        return pattern.isEmpty() || isPattern ? Optional.of(new EditorLink(pattern)) : Optional.empty();
    }

    /** The address that opens the place of a finding; empty if it has no file. */
    Optional<String> to(LocatedFinding found) {
        if (found.file().isEmpty() || pattern.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pattern.replace("{line}", Long.toString(found.line().orElse(1)))
                .replace("{column}", Long.toString(found.column().orElse(1)))
                .replace(
                        "{file}", encoded(Path.of(found.file()).toAbsolutePath().normalize())));
    }

    /** The path with slashes and one at its beginning, also on Windows, and all else encoded. */
    private static String encoded(Path file) {
        String path = file.toString().replace('\\', '/');
        return URLEncoder.encode(path.startsWith("/") ? path : "/" + path, UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
