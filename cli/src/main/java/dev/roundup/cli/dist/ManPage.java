package dev.roundup.cli.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command in the language of man(7), from the same texts as its {@code --help}.
 *
 * @param command the command
 */
record ManPage(CommandLine command) {
    /** Its name, such as {@code roundup-build}. */
    String name() {
        return spec().qualifiedName("-");
    }

    /** The page. */
    String text() {
        UsageMessageSpec usage = spec().usageMessage();
        List<String> lines = new ArrayList<>();
        lines.add(".TH \"" + escaped(name()).toUpperCase(java.util.Locale.ROOT) + "\" 1 \"\" \"" + escaped(version())
                + "\" \"Roundup\"");
        lines.addAll(section("NAME", List.of(escaped(name() + " - " + firstSentence(usage.description())))));
        lines.addAll(section("SYNOPSIS", List.of(".nf", escaped(synopsis()), ".fi")));
        lines.addAll(section("DESCRIPTION", escaped(List.of(usage.description()))));
        lines.addAll(section(
                "ARGUMENTS",
                spec().positionalParameters().stream().flatMap(this::argument).toList()));
        lines.addAll(section(
                "OPTIONS", spec().options().stream().flatMap(this::option).toList()));
        lines.addAll(section(
                "COMMANDS",
                command.getSubcommands().values().stream()
                        .flatMap(below -> item(
                                below.getCommandName(),
                                below.getCommandSpec().usageMessage().description()))
                        .toList()));
        lines.addAll(section(
                "EXIT STATUS",
                usage.exitCodeList().entrySet().stream()
                        .flatMap(code -> item(code.getKey().strip(), code.getValue()))
                        .toList()));
        lines.addAll(examples(List.of(usage.footer())));
        lines.addAll(section("SEE ALSO", List.of(escaped(others()))));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private CommandSpec spec() {
        return command.getCommandSpec();
    }

    private Help help() {
        return command.getHelp();
    }

    private String version() {
        return String.join(" ", spec().version());
    }

    private static String firstSentence(String... description) {
        return String.join(" ", description).replaceFirst("\\.(?: .*|$)", "");
    }

    private String synopsis() {
        return help().synopsis(0).strip();
    }

    private Stream<String> argument(PositionalParamSpec argument) {
        return item(label(argument), argument.description());
    }

    private Stream<String> option(OptionSpec option) {
        return item(String.join(", ", option.names()) + label(option), option.description());
    }

    private String label(ArgSpec argument) {
        return help().parameterLabelRenderer()
                .renderParameterLabel(argument, Ansi.OFF, List.of())
                .toString();
    }

    private static Stream<String> item(String term, String... description) {
        return Stream.concat(Stream.of(".TP", ".B " + escaped(term)), escaped(List.of(description)).stream());
    }

    private static List<String> section(String title, List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(".SH " + title), lines.stream()).toList();
    }

    /** The footer of the help: an empty line, a heading and the lines below it. */
    private static List<String> examples(List<String> footer) {
        List<String> lines = footer.stream().skip(2).map(String::strip).toList();
        return lines.isEmpty()
                ? List.of()
                : section(
                        "EXAMPLES",
                        Stream.of(List.of(".nf"), escaped(lines), List.of(".fi"))
                                .flatMap(List::stream)
                                .toList());
    }

    private String others() {
        Map<String, CommandLine> below = command.getSubcommands();
        return below.isEmpty()
                ? "roundup(1)"
                : below.values().stream()
                        .map(other -> other.getCommandSpec().qualifiedName("-") + "(1)")
                        .collect(Collectors.joining(", "));
    }

    private static List<String> escaped(List<String> lines) {
        return lines.stream().map(ManPage::escaped).toList();
    }

    /** A line as text: a full stop at its beginning would be a request, and a hyphen could become a dash. */
    static String escaped(String line) {
        String text = line.replace("\\", "\\e").replace("-", "\\-").replace("%n", "\n");
        return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
    }
}
