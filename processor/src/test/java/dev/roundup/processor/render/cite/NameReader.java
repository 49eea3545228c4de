package dev.roundup.processor.render.cite;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.processor.text.name.NameParts;
import dev.roundup.testing.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Programs of others that read authors. Each gives, for each key, the parts of all authors, or of none it is sure of. */
enum NameReader {
    BIBTEX("bibtex", "texlive-binaries") {
        /** BibTeX gives the number of authors and the second of them: the others are blank. */
        @Override
        Map<String, List<NameParts>> read(Path folder) throws IOException {
            Files.writeString(folder.resolve("names.aux"), "\\citation{*}\n\\bibdata{papers}\n\\bibstyle{names}\n");
            Files.copy(Path.of("src/test/resources/names/names.bst"), folder.resolve("names.bst"));
            String log = run(folder, List.of("bibtex", "names"));
            if (log.contains("comma") || log.contains("brace")) {
                throw new AssertionError(log);
            }
            Map<String, List<NameParts>> read = new LinkedHashMap<>();
            // BibTeX ends a line after 79 bytes and begins the next one with two blanks.
            String lines = Files.readString(folder.resolve("names.bbl")).replace("\n  ", " ");
            lines.lines().map(line -> line.split("\\|", -1)).forEach(line -> {
                List<NameParts> authors = new ArrayList<>();
                for (int i = 0; i < Integer.parseInt(line[1]); i++) {
                    authors.add(i == 1 ? parts(line[2], line[3], line[4], line[5]) : NONE);
                }
                read.put(line[0], authors);
            });
            return read;
        }
    },
    BIBER("biber", "biber") {
        @Override
        Map<String, List<NameParts>> read(Path folder) throws IOException {
            run(
                    folder,
                    List.of(
                            "biber",
                            "--tool",
                            "--quiet",
                            "--output-format=biblatexml",
                            "--output-file=biber.xml",
                            "papers.bib"));
            Map<String, List<NameParts>> read = new LinkedHashMap<>();
            for (Element entry : elements(xml(folder.resolve("biber.xml")), "bltx:entry")) {
                List<NameParts> authors = elements(entry, "bltx:name").stream()
                        .map(name -> parts(
                                part(name, "given"), part(name, "prefix"), part(name, "family"), part(name, "suffix")))
                        .toList();
                read.put(entry.getAttribute("id"), authors);
            }
            return read;
        }

        private static String part(Element name, String type) {
            return elements(name, "bltx:namepart").stream()
                    .filter(part -> part.getAttribute("type").equals(type))
                    .map(part -> elements(part, "bltx:namepart").isEmpty()
                            ? part.getTextContent()
                            : elements(part, "bltx:namepart").stream()
                                    .map(Element::getTextContent)
                                    .collect(Collectors.joining(" ")))
                    .findFirst()
                    .orElse("");
        }
    },
    PANDOC("pandoc", "pandoc") {
        @Override
        Map<String, List<NameParts>> read(Path folder) throws IOException {
            return csl(run(folder, List.of("pandoc", "-f", "bibtex", "-t", "csljson", "papers.bib")));
        }
    },
    CITEPROC("pandoc", "pandoc") {
        @Override
        Map<String, List<NameParts>> read(Path folder) throws IOException {
            return csl(run(folder, List.of("pandoc", "-f", "csljson", "-t", "csljson", "papers.json")));
        }
    };

    private static final NameParts NONE = new NameParts("", "", "", "");

    private final String program;
    private final String packaged;

    /** @param packaged the Debian package with the program */
    NameReader(String program, String packaged) {
        this.program = program;
        this.packaged = packaged;
    }

    abstract Map<String, List<NameParts>> read(Path folder) throws IOException;

    /** True if the file that the program reads has the parts of a name without a given name. BibTeX has it in braces. */
    boolean isPartedWithoutGiven() {
        return this == CITEPROC;
    }

    void assumeInstalled() {
        Installed.assume(name(), "it reads no names", packaged, program);
    }

    private static NameParts parts(String given, String particle, String family, String suffix) {
        return new NameParts(plain(given), plain(particle), plain(family), plain(suffix));
    }

    /** BibTeX writes ties, which TeX prints as blanks. */
    private static String plain(String tex) {
        return Bibtex.plain(tex.replaceAll("(?<!\\\\)~", " "));
    }

    private static Map<String, List<NameParts>> csl(String json) {
        Map<String, List<NameParts>> read = new LinkedHashMap<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject item = element.getAsJsonObject();
            JsonArray authors = item.has("author") ? item.getAsJsonArray("author") : new JsonArray();
            List<NameParts> names = new ArrayList<>();
            for (JsonElement author : authors) {
                JsonObject name = author.getAsJsonObject();
                String particles = member(name, "dropping-particle") + " " + member(name, "non-dropping-particle");
                names.add(new NameParts(
                        member(name, "given"),
                        particles.strip(),
                        member(name, "family") + member(name, "literal"),
                        member(name, "suffix")));
            }
            read.put(item.get("id").getAsString(), names);
        }
        return read;
    }

    private static String member(JsonObject name, String member) {
        return name.has(member) ? name.get(member).getAsString() : "";
    }

    private static Element xml(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String run(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
