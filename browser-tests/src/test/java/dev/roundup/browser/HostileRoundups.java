package dev.roundup.browser;

import dev.roundup.processor.check.Rulebook;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One roundup for each hostile text, which is in every value of every annotation that takes a text. All rules that can
 * be off are off, as if no check had seen the text.
 */
final class HostileRoundups {
    private static final String SOURCE = Resource.text("Hostile.java.txt");

    /** An escaped backslash, or a UTF-16 code unit. */
    private static final Pattern UNIT = Pattern.compile("\\\\\\\\|\\\\u([0-9a-f]{4})");

    private final List<String> texts =
            Resource.text("hostile.txt").lines().map(HostileRoundups::text).toList();
    private final Project project;

    HostileRoundups(Path folder, String... options) {
        project = Project.in(folder)
                .options(Stream.concat(Stream.of("-Aroundup.rules=" + off()), Stream.of(options))
                        .toArray(String[]::new));
        for (int i = 0; i < texts.size(); i++) {
            project.source(
                    "hostile/n" + i + "/Days.java",
                    SOURCE.replace("NUMBER", Integer.toString(i)).replace("HOSTILE", literal(texts.get(i))));
        }
    }

    List<String> texts() {
        return texts;
    }

    Compiled compile() {
        return project.compile();
    }

    Path output() {
        return project.output();
    }

    static String page(int number) {
        return "META-INF/resources/roundup/days-" + number + "/";
    }

    static String post(int number) {
        return page(number) + "_posts/2026-05-04-days-" + number + ".html";
    }

    /** The post without its front matter. */
    static String body(String post) {
        return post.substring(post.indexOf("\n---\n") + "\n---\n".length());
    }

    private static String off() {
        return Rulebook.byId().values().stream()
                .filter(Rule::isNegotiable)
                .map(rule -> rule.id() + "=off")
                .collect(Collectors.joining(","));
    }

    /** A line of the file. Characters are escaped as in Java. */
    private static String text(String line) {
        String units = UNIT.matcher(line)
                .replaceAll(unit -> Matcher.quoteReplacement(
                        unit.group(1) == null
                                ? unit.group()
                                : Character.toString((char) Integer.parseInt(unit.group(1), 16))));
        return units.translateEscapes();
    }

    private static String literal(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\' || c < ' ' || c > '~'
                        ? c < 256 ? "\\" + Integer.toOctalString(0x1000 | c).substring(1) : String.format("\\u%04x", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
