package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.List;

/** The same roundup in several languages: papers with English texts, and one with texts of the language. */
final class LanguagePages {
    private static final String SOURCE = Resource.text("languages/Tides.java.txt");
    private static final String FIGURE = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 40' width='640'"
            + " height='400'><path d='M2 38 20 6 34 24 62 4' fill='none' stroke='#7b68ee' stroke-width='2'/></svg>";

    private final Project project;

    LanguagePages(Path folder) {
        project = Project.in(folder).options("-Aroundup.rules=similar-author=off,link-placeholder=off");
        for (List<String> row : rows()) {
            String language = row.get(0);
            project.source("tides/" + language + "/Tides.java", source(language, row))
                    .resource("tides/" + language + "/figure.svg", FIGURE);
        }
        assertThat(project.compile().summaries()).isEmpty();
    }

    private static String source(String language, List<String> row) {
        return SOURCE.replace("package tides;", "package tides." + language + ";")
                .replace("LANGUAGE", language)
                .replace("TITLE", row.get(1))
                .replace("DESCRIPTION", row.get(2))
                .replace("LOCAL_ABSTRACT", row.get(5))
                .replace("LOCAL", row.get(3))
                .replace("NAME", row.get(4));
    }

    static List<String> languages() {
        return rows().stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> rows() {
        return Resource.text("languages/texts.tsv")
                .lines()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    Path output() {
        return project.output();
    }

    static String page(String language) {
        return "META-INF/resources/roundup/tides-" + language + "/index.html";
    }
}
