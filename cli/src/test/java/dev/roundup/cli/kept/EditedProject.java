package dev.roundup.cli.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A small project with everything that pages depend on, which somebody edits at random. */
final class EditedProject {
    private static final Pattern BROKEN = Pattern.compile("@Missing");

    private final Path folder;
    private final Random random;
    private final SortedMap<String, String> papers = new TreeMap<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private int edits;
    private String person = "Ada Lane";
    private String url = "https://ada.example.org/";
    private String author = "Bo Reed";
    private String title = "Days";
    private String badge = "Best Kite";
    private String allowed = "";

    /** An edit, by what it does. */
    private interface Edit {
        void run() throws IOException;
    }

    EditedProject(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            papers.put("Kite" + i, "@Arxiv(\"2401.0000" + (i + 1) + "\")");
        }
        picture();
        writeAll();
    }

    /** The options of the next build. */
    Map<String, String> options() {
        return options;
    }

    /** Edits one thing, and returns what it was. */
    String edit() throws IOException {
        edits++;
        // While the compiler finds errors, everything is compiled.
        author = random.nextBoolean() ? author : "Bo Reed";
        papers.replaceAll((name, annotation) -> BROKEN.matcher(annotation).find() ? "@Oral" : annotation);
        Map<String, Edit> all = new LinkedHashMap<>();
        all.put("text", () -> paper("@Abstract(\"Wind and \\\\(x^" + edits + "\\\\) in text number " + edits + ".\")"));
        all.put("text again", () -> paper("@Tldr(\"Flies higher " + edits + "\")"));
        all.put("shared link", () -> paper("@Link(kind = LinkKind.CODE, url = \"https://kites.example.org/code\")"));
        all.put(
                "insecure link",
                () -> paper("@Link(kind = LinkKind.CODE, url = \"http://kites.example.org/" + edits + "\")"));
        all.put(
                "two repeated links",
                () -> paper("@Link(kind = LinkKind.CODE, url = \"http://a.example.org/" + edits
                        + "\")\n@Link(kind = LinkKind.VIDEO, url = \"https://b.example.org\")"));
        all.put("author", () -> paper("@Note(\"By {{person:ADA}} \")"));
        all.put(
                "mistake in a formula",
                () -> paper("@Abstract(\"About \\\\(\\\\frac{1}\\\\) of text " + edits + ".\")"));
        all.put("mistake in a shared text", () -> paper("@Tldr(Lab.Texts.SHARED)"));
        all.put("constant in quotes", () -> author = "ADA");
        all.put("two spellings", () -> author = "Ada Laen");
        all.put("error of ours", () -> paper("@Arxiv(\"no id\")"));
        all.put("error of javac", () -> paper("@Missing"));
        all.put("badge", () -> paper("@BestKite"));
        all.put("first use of an annotation", () -> paper(random.nextBoolean() ? "@Oral" : "@Award(\"Wind\")"));
        all.put("picture", () -> paper("@Figure(file = \"kite.svg\", alt = \"A kite number " + edits + "\")"));
        all.put("another picture", this::picture);
        all.put("no picture", () -> Files.deleteIfExists(folder.resolve("lab/kite.svg")));
        all.put("nothing", () -> {});
        all.put("outline", () -> outline("Days " + edits));
        all.put("person", () -> person = "Ada Lane" + "abcdefghijklmnopqrstuvwxyzabcdefgh".charAt(edits));
        all.put("address", () -> url = "https://ada.example.org/" + edits);
        all.put("label", () -> badge = "Best Kite " + edits);
        all.put(
                "allowance",
                () -> allowed = allowed.isEmpty() ? "@Allow(value = \"link-insecure\", because = \"old\")\n" : "");
        all.put("new paper", () -> papers.put("Kite" + (10 + edits), "@Arxiv(\"2402." + (10_000 + edits) + "\")"));
        all.put("deleted paper", () -> papers.keySet().remove(any()));
        all.put("renamed paper", () -> papers.put("Renamed" + edits, papers.remove(any())));
        all.put("draft", () -> toggle("roundup.draft", ""));
        all.put("rule", () -> toggle("roundup.rules", "link-insecure=off"));
        List<String> names = new ArrayList<>(all.keySet());
        String name = names.get(random.nextInt(names.size()));
        Objects.requireNonNull(all.get(name)).run();
        writeAll();
        return name;
    }

    private String any() {
        List<String> names = List.copyOf(papers.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private void paper(String annotation) {
        papers.put(any(), annotation);
    }

    private void outline(String now) {
        title = now;
    }

    private void toggle(String option, String value) {
        if (options.remove(option) == null) {
            options.put(option, value);
        }
    }

    private void picture() throws IOException {
        Files.createDirectories(folder.resolve("lab"));
        Files.writeString(
                folder.resolve("lab/kite.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='" + (3 + edits) + "'/>");
    }

    private void writeAll() throws IOException {
        Map<String, String> files = new TreeMap<>();
        papers.forEach((name, annotation) -> files.put(
                name, """
                @Paper(title = "On %s", authors = {Lab.ADA, "%s"})
                @Tag(Lab.Topics.WIND)
                %s
                interface %s {}
                """.formatted(name, name.equals(papers.firstKey()) ? author : "Bo Reed", annotation, name)));
        files.put("Days", """
                @Roundup(slug = "days", title = "%s", published = "2024-05-06", site = Lab.class,
                        sections = @Section(id = "main", papers = {%s}))
                interface Days {}
                """.formatted(
                title,
                String.join(
                        ", ",
                        papers.keySet().stream().map(name -> name + ".class").toList())));
        files.put("Lab", """
                @Site(name = "Lab", url = "https://lab.example.org", people = Lab.class, topics = Lab.Topics.class)
                interface Lab {
                    @Person(url = "%s") String ADA = "%s";
                    interface Topics { String WIND = "Wind"; }
                    interface Texts { String SHARED = "Kites of \\\\(\\\\frac{1}\\\\) and more"; }
                }
                """.formatted(url, person));
        files.put("BestKite", "@Badge(label = \"%s\")\n@interface BestKite {}\n".formatted(badge));
        Files.createDirectories(folder.resolve("lab"));
        try (var old = Files.list(folder.resolve("lab"))) {
            for (Path file :
                    old.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!files.containsKey(file.getFileName().toString().replace(".java", ""))) {
                    Files.delete(file);
                }
            }
        }
        for (var file : files.entrySet()) {
            Files.writeString(
                    folder.resolve("lab/" + file.getKey() + ".java"),
                    "package lab;\n\nimport dev.roundup.*;\n\n" + file.getValue());
        }
        Files.writeString(folder.resolve("lab/package-info.java"), allowed + "package lab;\n\nimport dev.roundup.*;\n");
    }
}
