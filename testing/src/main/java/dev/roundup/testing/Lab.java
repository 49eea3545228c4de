package dev.roundup.testing;

import java.nio.file.Path;

/** A small project without problems: a site with people and topics, two papers and an outline. */
public final class Lab {
    public static final String PAGE = "META-INF/resources/roundup/days-2023/index.html";

    private Lab() {}

    /** The project, with all lints as errors. */
    public static Project in(Path folder) {
        return lenient(folder).options("-Xlint:all", "-Werror");
    }

    /** The project, with the default options of the compiler. */
    public static Project lenient(Path folder) {
        return Project.in(folder)
                .source("lab/Site.java", """
                        package lab;

                        @dev.roundup.Site(name = "Lab", people = People.class, topics = Topics.class)
                        public interface Site {}
                        """)
                .source("lab/People.java", people("Ada Lane"))
                .source("lab/Topics.java", """
                        package lab;

                        public interface Topics {
                            String LEARNING = "Learning";
                            String VISION = "Vision";
                        }
                        """)
                .source("lab/FirstPaper.java", paper("FirstPaper", "First"))
                .source("lab/SecondPaper.java", paper("SecondPaper", "Second"))
                .source("lab/Days.java", outline("FirstPaper.class, SecondPaper.class"));
    }

    public static String people(String name) {
        return """
                package lab;

                import dev.roundup.Person;

                public interface People {
                    @Person(name = "%s")
                    String ADA = "ada";
                }
                """.formatted(name);
    }

    public static String outline(String papers) {
        return """
                package lab;

                import dev.roundup.Roundup;
                import dev.roundup.Section;

                @Roundup(
                        slug = "days-2023",
                        title = "Papers at the Days",
                        published = "2023-05-01",
                        site = Site.class,
                        sections = @Section(id = "main", papers = {%s}))
                public interface Days {}
                """.formatted(papers);
    }

    public static String paper(String type, String title) {
        return """
                package lab;

                import dev.roundup.Paper;
                import dev.roundup.Tag;

                @Paper(
                        title = "%s",
                        authors = {People.ADA, "Ben Outside"})
                @Tag(Topics.LEARNING)
                public interface %s {}
                """.formatted(title, type);
    }
}
