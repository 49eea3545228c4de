package dev.roundup.processor;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;

/** The project of {@link Lab} with a lab's site: a second roundup, a list of publications and the papers of that. */
final class SiteLab {
    static final String PAGES = "META-INF/resources/roundup/";

    private SiteLab() {}

    static Project in(Path folder) {
        return add(Lab.in(folder));
    }

    static Project lenient(Path folder) {
        return add(Lab.lenient(folder));
    }

    private static Project add(Project project) {
        return project.source("lab/Site.java", site("SitePage.PEOPLE, SitePage.TOPICS, SitePage.PAPERS"))
                .source("lab/Weeks.java", outline("Weeks", "weeks-2024", "SecondPaper.class"))
                .source("lab/AllPapers.java", list("EarlyPaper.class, LatePaper.class"))
                .source("lab/EarlyPaper.java", early())
                .source("lab/LatePaper.java", Lab.paper("LatePaper", "Late"));
    }

    /** The site, with some pages. */
    static String site(String pages) {
        return """
                package lab;

                import dev.roundup.SitePage;

                @dev.roundup.Site(
                        name = "Lab",
                        url = "https://lab.example.org",
                        people = People.class,
                        topics = Topics.class,
                        pages = {%s})
                public interface Site {}
                """.formatted(pages);
    }

    static String outline(String type, String slug, String papers) {
        return Lab.outline(papers).replace("Days {}", type + " {}").replace("days-2023", slug);
    }

    /** The list of publications, with papers that are in no roundup. */
    static String list(String papers) {
        return """
                package lab;

                import dev.roundup.Publications;

                @Publications(
                        slug = "publications",
                        title = "Publications",
                        site = Site.class,
                        papers = {%s},
                        selected = FirstPaper.class)
                public interface AllPapers {}
                """.formatted(papers);
    }

    private static String early() {
        return Lab.paper("EarlyPaper", "First, a draft")
                .replace("@Tag", "@dev.roundup.Published(FirstPaper.class)\n@Tag");
    }
}
