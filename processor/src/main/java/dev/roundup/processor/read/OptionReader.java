package dev.roundup.processor.read;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Settings.OptionProblem;
import dev.roundup.processor.model.Settings.RuleSetting;
import dev.roundup.processor.text.TextPosition;
import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.LockProblem;
import dev.roundup.processor.text.lock.RecordLock;
import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.similar.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the options of a compile. An option that cannot be used is recorded as a problem, and its default holds. */
public final class OptionReader {
    /** The replacement for each option that no longer exists. */
    private static final Map<String, String> REPLACED = Map.of("roundup.people", "roundup.rules=unknown-author=error");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_.-]++(?:/[A-Za-z0-9_.-]++)*+");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\S*");
    private static final Pattern ANNOTATIONS =
            Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*\\.)*([\\p{L}_$][\\p{L}\\p{N}_$]*|\\*)");

    private final Map<String, String> options;
    private final List<OptionProblem> problems = new ArrayList<>();

    private OptionReader(Map<String, @Nullable String> options) {
        this.options = new TreeMap<>();
        options.forEach((key, value) -> {
            if (Option.isOurs(key)) {
                this.options.put(key, value == null ? "" : value.strip());
            }
        });
    }

    /** Reads the options that a compiler passes, including those of others. An option without a value is null. */
    public static Settings read(Map<String, @Nullable String> options) {
        return new OptionReader(options).settings();
    }

    private Settings settings() {
        options.keySet().stream()
                .filter(key -> Option.byKey(key).isEmpty())
                .forEach(key -> problem("unknown option \"" + key + "\"", inPlaceOf(key)));
        String output = output();
        Optional<Path> assets = assets();
        Optional<String> style = file(Option.STYLE, "style sheet", "a CSS file");
        Macros macros = macros();
        return new Settings(
                output,
                assets,
                assets.isPresent() || value(Option.ASSETS).isEmpty(),
                new PageLook(style, textFace(), given(Option.CARDS), template()),
                macros,
                annotations(),
                rules(),
                given(Option.DRAFT),
                formats(),
                given(Option.DEBUG),
                links(),
                records(),
                docs(),
                problems);
    }

    private static Optional<String> inPlaceOf(String unknown) {
        return Optional.ofNullable(REPLACED.get(unknown))
                .map(now -> "write " + now + " so that every author must be in the site's registry")
                .or(() -> Nearest.to(unknown, Option.keys()).map(near -> "did you mean \"" + near + "\"?"));
    }

    private String output() {
        String value = value(Option.OUTPUT);
        if (FOLDER.matcher(value).matches()
                && Stream.of(value.split("/", -1)).noneMatch(part -> part.matches("\\.+"))) {
            return value;
        }
        problem(
                "option " + Option.OUTPUT.key() + " is not a folder in the class output: \"" + value + "\"",
                Optional.of("write a relative path such as " + Option.OUTPUT.defaultValue()));
        return Option.OUTPUT.defaultValue();
    }

    private String docs() {
        String value = value(Option.DOCS);
        if (value.isEmpty() || WEB.matcher(value).matches()) {
            return value;
        }
        problem(
                "option " + Option.DOCS.key() + " is not an address: \"" + value + "\"",
                Optional.of("write the address of your pages, such as https://lab.example/rules/{rule}.html"));
        return "";
    }

    private boolean textFace() {
        String value = value(Option.FONT);
        if (!value.equals("on") && !value.equals("off")) {
            problem("option " + Option.FONT.key() + " cannot be \"" + value + "\"", Optional.of("write on or off"));
        }
        return !value.equals("off");
    }

    private Optional<Path> assets() {
        String value = value(Option.ASSETS);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> folder = path(value).filter(path -> path.isAbsolute() && Files.isDirectory(path));
        if (folder.isEmpty()) {
            problem(
                    "option " + Option.ASSETS.key() + " is not a folder: \"" + value + "\"",
                    Optional.of("write the absolute path of the folder that holds the pictures"));
        }
        return folder;
    }

    /** The text of the file that an option names. */
    private Optional<String> file(Option option, String what, String kind) {
        String value = value(option);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = path(value).filter(Path::isAbsolute).flatMap(OptionReader::text);
        if (text.isEmpty()) {
            problem(
                    "option " + option.key() + " is not a " + what + ": \"" + value + "\"",
                    Optional.of("write the absolute path of " + kind + " in UTF-8"));
        }
        return text;
    }

    private Optional<OwnTemplate> template() {
        Optional<String> html = file(Option.TEMPLATE, "template", "an HTML file");
        return html.isEmpty() ? Optional.empty() : Optional.of(TemplateFile.of(value(Option.TEMPLATE), html.get()));
    }

    private Macros macros() {
        Optional<String> definitions = file(Option.MACROS, "file of definitions", "a file");
        Macros macros = definitions.map(Macros::parse).orElse(Macros.NONE);
        macros.problems()
                .forEach(problem -> problem(
                        problem.words() + " at " + TextPosition.of(definitions.orElseThrow(), problem.start())
                                + " of the file in option " + Option.MACROS.key(),
                        problem.hint()));
        return macros;
    }

    private Optional<LinkLock> links() {
        return lock(Option.LINKS, LinkLock.NAME, "roundup links", LinkLock::parse, LinkLock::problems);
    }

    private Optional<RecordLock> records() {
        return lock(Option.RECORDS, RecordLock.NAME, "roundup records", RecordLock::parse, RecordLock::problems);
    }

    /**
     * A lock file. Unlike other files, it may have a relative path: it usually lies where a build starts.
     *
     * @param command the command that writes it
     */
    private <L> Optional<L> lock(
            Option option,
            String name,
            String command,
            Function<String, L> parse,
            Function<L, List<LockProblem>> problems) {
        String value = value(option);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<L> lock = path(value).flatMap(OptionReader::text).map(parse);
        if (lock.isEmpty()) {
            problem(
                    "option " + option.key() + " is not a file: \"" + value + "\"",
                    Optional.of("write the absolute path of " + name + "; " + command + " makes it"));
        }
        lock.map(problems)
                .orElse(List.of())
                .forEach(problem -> problem(
                        "line " + problem.line() + " of " + value + " cannot be read: " + problem.words(),
                        Optional.of(problem.help())));
        return lock;
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String value) {
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private List<String> annotations() {
        List<String> patterns = items(value(Option.ANNOTATIONS));
        List<String> good = patterns.stream()
                .filter(pattern -> ANNOTATIONS.matcher(pattern).matches() && !pattern.equals("*"))
                .toList();
        patterns.stream()
                .filter(pattern -> !good.contains(pattern))
                .forEach(pattern -> problem(
                        "option " + Option.ANNOTATIONS.key() + " does not name annotations: \"" + pattern + "\"",
                        Optional.of("write the full name of an annotation, or a package and .*, such as lab.*")));
        return good;
    }

    private List<RuleSetting> rules() {
        return items(value(Option.RULES)).stream()
                .map(item -> {
                    int equals = item.indexOf('=');
                    return equals < 0
                            ? new RuleSetting(item, "")
                            : new RuleSetting(
                                    item.substring(0, equals).strip(),
                                    item.substring(equals + 1).strip());
                })
                .toList();
    }

    /**
     * The formats of the option, without unknown ones. Empty if no known format is left; then each roundup has its own.
     */
    private Optional<Set<Format>> formats() {
        Map<String, Format> known = new TreeMap<>();
        for (Format format : Format.values()) {
            known.put(format.id(), format);
        }
        List<String> ids = items(value(Option.FORMATS));
        ids.stream()
                .filter(id -> !known.containsKey(id))
                .forEach(id -> problem(
                        "unknown format \"" + id + "\" in option " + Option.FORMATS.key(),
                        Optional.of(Nearest.to(id, known.keySet())
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("choose from " + String.join(",", known.keySet())))));
        Set<Format> formats =
                ids.stream().map(known::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return Optional.of(formats).filter(some -> !some.isEmpty());
    }

    private boolean given(Option option) {
        return options.containsKey(option.key()) && !value(option).equals("false");
    }

    private static List<String> items(String value) {
        return COMMA.splitAsStream(value).filter(item -> !item.isEmpty()).toList();
    }

    private String value(Option option) {
        String value = options.getOrDefault(option.key(), "");
        return value.isEmpty() ? option.defaultValue() : value;
    }

    private void problem(String message, Optional<String> help) {
        problems.add(new OptionProblem(message, help));
    }
}
