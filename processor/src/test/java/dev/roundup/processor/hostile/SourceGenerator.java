package dev.roundup.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Generates the source of a page with many papers, with random annotations and values. The same seed gives the same
 * source.
 */
final class SourceGenerator {
    /** Texts that are correct wherever text is allowed. */
    private static final List<String> SOUND = List.of(
            "Learning to rank",
            "Fast kernels for long sequences",
            "Graphs, trees and what lies between",
            "Müller–Okonkwo bounds",
            "Why \\\\(O(n \\\\log n)\\\\) is enough",
            "On $\\\\mathbb{R}^n$ and its friends",
            "A \\\\emph{careful} look at <em dashes> — again",
            "日本語の論文",
            "Sampling 100\\\\% of the space");

    /** Texts that are correct nowhere, in some places, or in most. */
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "nan",
            "TBD",
            "\\0",
            "\\ud800",
            "\\u202e",
            "<script>alert(1)</script>",
            "</style>",
            "{{papers}}",
            "{{nobody}}",
            "{% include x %}",
            "$",
            "\\\\(",
            "\\\\begin{align} a",
            "\\\\frac",
            "\\theta",
            "}{",
            "javascript:alert(1)",
            "https://arxiv.org/abs/2301.00001",
            "https://example.org/?utm_source=x",
            "file:///etc/passwd",
            "http://[::1",
            "../../x",
            "2023-02-30",
            "2023-05-01T09:00:00Z",
            "12345678901234567890",
            "0000-0002-1825-0097",
            "a@b",
            "Ada Lane*",
            "Ada  Lane",
            "Lane, Ada and Ben",
            "Ã©tude",
            "e\\u0301",
            "#Tag",
            "<error>");

    private static final List<String> LINK_KINDS = List.of("PAPER", "PDF", "CODE", "VIDEO", "POSTER", "OTHER");

    private final Random random;
    private final boolean sound;
    private final int rarity;
    private final boolean unresolved;
    private int paper;

    /** Generates pages that must compile without an error. */
    SourceGenerator(long seed) {
        this(seed, true, 1, false);
    }

    private SourceGenerator(long seed, boolean sound, int rarity, boolean unresolved) {
        this.random = new Random(seed);
        this.sound = sound;
        this.rarity = rarity;
        this.unresolved = unresolved;
    }

    /**
     * Generates pages with mistakes.
     *
     * @param rarity one in so many values is wrong
     * @param unresolved true if the mistakes include some that the compiler finds
     */
    static SourceGenerator broken(long seed, int rarity, boolean unresolved) {
        return new SourceGenerator(seed, false, rarity, unresolved);
    }

    /** The source of {@code gen/Page.java}. */
    String page(int papers) {
        String declared = IntStream.range(0, papers).mapToObj(this::paper).collect(Collectors.joining("\n"));
        String listed = IntStream.range(0, papers)
                .mapToObj(i -> "Page.P" + i + ".class")
                .collect(Collectors.joining(", "));
        return """
                package gen;

                import dev.roundup.*;

                @Roundup(slug = "page", title = %s, published = "2023-05-01", site = Page.class%s,
                        sections = @Section(id = "main", papers = {%s}))
                @Site(name = "Lab", url = "https://lab.example.org", people = Page.class)
                public interface Page {
                    @Person(name = "Ada Lane", alsoKnownAs = "A. Lane")
                    String ADA = "ada";

                %s}
                """.formatted(text("Papers of the year"), head(), listed, declared);
    }

    private String head() {
        List<String> members = new ArrayList<>();
        maybe(members, "description = " + text("What we read"));
        maybe(members, "author = " + text("ada"));
        maybe(members, "intro = " + text("First of all"));
        maybe(members, "layout = Layout." + pick(List.of("COLUMNS", "STACKED")));
        maybe(members, "language = " + pick(List.of("\"en\"", "\"en-GB\"")));
        maybe(members, "accent = " + (sound ? "\"#663399\"" : text("#663399")));
        return members.stream().map(member -> ", " + member).collect(Collectors.joining());
    }

    private String paper(int number) {
        paper = number;
        List<String> annotations = new ArrayList<>();
        maybe(annotations, "@Abstract(" + text(numbered(pick(SOUND) + ". And more")) + ")");
        maybe(annotations, "@Tldr(" + text(numbered("In short")) + ")");
        maybe(annotations, "@Arxiv(" + text(String.format(Locale.ROOT, "2301.%05d", number + 1)) + ")");
        maybe(annotations, "@GitHub(" + text("lab/code-" + number) + ")");
        maybe(annotations, "@Doi(" + text("10.1000/p" + number) + ")");
        maybe(annotations, "@Tag({" + text("Learning") + ", " + text("Vision") + "})");
        maybe(annotations, "@Oral");
        maybe(annotations, "@Award(" + text("Best paper") + ")");
        maybe(annotations, "@Figure(alt = " + text(numbered("A curve that falls")) + ", pending = true)");
        maybe(annotations, "@Contact(" + text("ada@example.org") + ")");
        maybe(annotations, "@Session(start = " + text("2023-05-02T09:00:00Z") + ")");
        maybe(annotations, "@Note(" + text("Read this first") + ") @Note(" + text("Then that") + ")");
        maybe(annotations, "@Extra(name = " + text("Data") + ", value = " + text("on request") + ")");
        maybe(annotations, link("https://example.org/a" + number) + " " + link("https://example.org/b" + number));
        return """
                    @Paper(title = %s, authors = {%s})
                    %s
                    interface P%s {}
                """.formatted(text(numbered(pick(SOUND))), authors(), String.join("\n    ", annotations), number);
    }

    private String link(String address) {
        return "@Link(kind = LinkKind.%s, url = %s, label = %s)"
                .formatted(sound ? "OTHER" : pick(LINK_KINDS), text(address), text("More at " + address.substring(20)));
    }

    private String authors() {
        List<String> authors = new ArrayList<>(List.of("Page.ADA", text("Ben Outside"), text("Chiara Quill")));
        return String.join(", ", authors.subList(0, 1 + random.nextInt(authors.size())));
    }

    /** Adds a number, so that no two papers are alike. */
    private String numbered(String text) {
        return text + " " + (paper + 1);
    }

    private void maybe(List<String> parts, String part) {
        if (random.nextBoolean()) {
            parts.add(part);
        }
    }

    /** A literal of a correct text. In a source with mistakes it is sometimes wrong. */
    private String text(String right) {
        if (sound || random.nextInt(rarity) > 0) {
            return '"' + right + '"';
        }
        return switch (random.nextInt(40)) {
            case 0 -> unresolved ? "Gone.CONSTANT" : "\"\"";
            case 1 -> "Page.ADA";
            case 2 -> "\"" + pick(HOSTILE).repeat(300) + "\"";
            case 3 -> "\"" + right + "\" + " + "\"" + pick(HOSTILE) + "\"";
            default -> '"' + pick(HOSTILE) + (random.nextBoolean() ? "" : pick(HOSTILE)) + '"';
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
