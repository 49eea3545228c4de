package dev.roundup.processor.read;

import dev.roundup.processor.model.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options of the processor, given to a compiler as {@code -Akey=value}. A key has no hyphen, because javac refuses
 * it.
 */
public enum Option {
    OUTPUT(
            "roundup.output",
            "META-INF/resources/roundup",
            "the folder in the class output where each page gets its own folder"),
    ASSETS(
            "roundup.assets",
            "",
            "the absolute path of the folder where Roundup looks first for pictures and other files"),
    STYLE(
            "roundup.style",
            "",
            "the absolute path of your own style sheet, which comes after ours in the page; see [theming](docs/theming.md)"),
    TEMPLATE(
            "roundup.template",
            "",
            "the absolute path of your own template, an HTML file with our slots, for all pages of the compile; see"
                    + " [templates](docs/templates.md)"),
    FONT(
            "roundup.font",
            "on",
            "whether a page brings its text face along, which takes 30 kB; with `off`, readers see a serif of their own"
                    + " system; see [theming](docs/theming.md)"),
    MACROS(
            "roundup.macros",
            "",
            "the absolute path of a file with your own commands for formulas and texts, `\\newcommand{\\R}{\\mathbb{R}}`; see"
                    + " [formulas](docs/math.md)"),
    ANNOTATIONS(
            "roundup.annotations",
            "",
            "your own badges and link schemes, `lab.*,lab.marks.Demo`, so that a build with `-Xlint:all -Werror` does not"
                    + " report them as unclaimed"),
    RULES(
            "roundup.rules",
            "",
            "the severity of single rules: `orphan-paper=off,unknown-tag=warning`; `unknown-author=error` makes every"
                    + " author who is not in the site's registry an error"),
    DRAFT(
            "roundup.draft",
            "",
            "turns errors into warnings (except for `link-unsafe`) and writes `draft.html`, which shows them, instead of"
                    + " `index.html`"),
    FORMATS(
            "roundup.formats",
            "",
            "the formats in which Roundup writes each page, instead of those in `@Roundup(formats)`: one or more of `"
                    + Stream.of(Format.values()).map(Format::id).collect(Collectors.joining(","))
                    + "`; without either, all but `jekyll`, `hugo` and `markdown`"),
    LINKS(
            "roundup.links",
            "",
            "the path of the file that `roundup links` writes, `links.lock`; its dead and moved links become findings; see"
                    + " [links](docs/links.md)"),
    RECORDS(
            "roundup.records",
            "",
            "the path of the file that `roundup records` writes, `records.lock`; what archives say otherwise than your papers"
                    + " becomes findings; see [records](docs/records.md)"),
    CARDS(
            "roundup.cards",
            "",
            "makes pages refer to share pictures, which only [`roundup build --cards`](docs/cards.md) draws; it sets the"
                    + " option itself"),
    DEBUG("roundup.debug", "", "prints the stack trace of a bug in the processor"),
    DOCS(
            "roundup.docs",
            "",
            "the address at which you publish the [pages of the rules](docs/rules/README.md), with `{rule}` for the id of a"
                    + " rule: `https://lab.example/rules/{rule}.html`; then each message ends with it, instead of"
                    + " `roundup explain` and the id");

    /** The beginning of all our keys. */
    private static final String PREFIX = "roundup.";

    private final String key;
    private final String defaultValue;
    private final String meaning;

    Option(String key, String defaultValue, String meaning) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** The option's name. */
    public String key() {
        return key;
    }

    /** The value if the option is not given. */
    public String defaultValue() {
        return defaultValue;
    }

    /** The meaning of the option for the documentation, in Markdown. */
    public String meaning() {
        return meaning;
    }

    /** True if an option is meant for us, even if we do not know it. */
    public static boolean isOurs(String key) {
        return key.startsWith(PREFIX);
    }

    static Optional<Option> byKey(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }

    /** The names of all options. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Option::key).toList();
    }
}
