package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers, outlines, sites and registries may be any kind of type, in any place that a class literal can name. */
class ShapesOfTypesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class FirstPaper {}",
                "abstract class FirstPaper {}",
                "final class FirstPaper extends Thread {}",
                "record FirstPaper(int one, String... more) {}",
                "enum FirstPaper {}",
                "enum FirstPaper { A { void run() {} }; void run() {} }",
                "@interface FirstPaper {}",
                "@interface FirstPaper { Class<? extends FirstPaper>[] value() default {}; }",
                "interface FirstPaper<T extends Comparable<? super T> & java.io.Serializable> {}",
                "sealed interface FirstPaper { record One() implements FirstPaper {} }",
                "interface FirstPaper { interface FirstPaper2 { interface FirstPaper3 {} } }",
                "@FunctionalInterface interface FirstPaper { void run(); }"
            })
    void a_paper_is_any_type(String declaration) {
        assertPage(lab().source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("public interface FirstPaper {}", declaration)));
    }

    @ParameterizedTest
    @CsvSource({
        "public interface Days {}, Days",
        "public class Days {}, Days",
        "public record Days(String slug) {}, Days",
        "public enum Days { MONDAY }, Days",
        "public @interface Days {}, Days",
        "public interface Days<T> {}, Days",
        "public interface Days$ {}, Days$",
        "public interface $ {}, $",
        "public interface Täge_日 {}, Täge_日"
    })
    void an_outline_is_any_type(String declaration, String name) {
        Project project = lab().deleteSource("lab/Days.java")
                .source(
                        "lab/" + name + ".java",
                        Lab.outline("FirstPaper.class, SecondPaper.class")
                                .replace("public interface Days {}", declaration));
        assertPage(project);
        assertThat(project.hasOutput("lab/" + name + "Catalog.class")).isTrue();
    }

    @Test
    void a_paper_lies_deep_in_other_types() {
        assertPage(lab().source("lab/Outer.java", """
                        package lab;

                        class Outer<T> {
                            static class Middle {
                                class Inner {
                                    @dev.roundup.Paper(title = "Deep", authors = People.ADA)
                                    class Paper {}
                                }
                            }
                        }
                        """)
                .source(
                        "lab/Days.java",
                        Lab.outline("FirstPaper.class, SecondPaper.class, Outer.Middle.Inner.Paper.class")));
    }

    @Test
    void papers_of_one_name_in_different_types_need_ids() {
        Project project = lab().source("lab/Two.java", """
                        package lab;

                        interface Two {
                            interface A {
                                @dev.roundup.Paper(title = "One", authors = People.ADA)
                                interface P {}
                            }

                            interface B {
                                @dev.roundup.Paper(title = "Two", authors = People.ADA)
                                interface P {}
                            }
                        }
                        """)
                .source(
                        "lab/Days.java",
                        Lab.outline("Two.A.P.class, Two.B.P.class, FirstPaper.class, SecondPaper.class"));
        assertThat(project.compile().summaries()).containsExactly("error Two.java:10:9 duplicate-id");
    }

    @Test
    void a_paper_in_a_method_is_nothing_that_a_compiler_shows() {
        assertPage(lab().source("lab/Hidden.java", """
                package lab;

                class Hidden {
                    void run() {
                        @dev.roundup.Paper(title = "", authors = {})
                        class Local {}
                    }
                }
                """));
    }

    @Test
    void a_name_that_looks_local_is_a_name() {
        assertPage(lab().source("lab/Outer$1Local.java", """
                        package lab;

                        @dev.roundup.Paper(title = "Looks local", authors = People.ADA)
                        interface Outer$1Local {}
                        """)
                .source("lab/Days.java", Lab.outline("FirstPaper.class, SecondPaper.class, Outer$1Local.class")));
    }

    @Test
    void all_is_in_the_package_without_a_name() {
        Project project = Project.in(folder).options("-Xlint:all", "-Werror").source("All.java", """
                import dev.roundup.*;

                @Roundup(
                        slug = "days-2023",
                        title = "Papers",
                        published = "2023-05-01",
                        site = All.class,
                        venue = All.class,
                        sections = @Section(id = "main", papers = {All.A.class, B.class}))
                @Site(name = "Lab", people = All.class, topics = All.class)
                @Venue(name = "The Days")
                public interface All {
                    @Person(name = "Ada Lane")
                    String ADA = "ada";

                    @Paper(title = "One", authors = ADA)
                    @Tag(ADA)
                    interface A {}
                }

                @Paper(title = "Two", authors = All.ADA)
                interface B {}
                """);
        assertPage(project);
        assertThat(project.hasOutput("AllCatalog.class")).isTrue();
    }

    @Test
    void outlines_of_one_name_in_different_types_have_a_catalogue_each() {
        Project project = lab().deleteSource("lab/Days.java").source("lab/Two.java", """
                        package lab;

                        import dev.roundup.*;

                        interface Two {
                            interface A {
                                @Roundup(slug = "days-2023", title = "A", published = "2023-05-01",
                                        sections = @Section(id = "main", papers = FirstPaper.class))
                                interface Days {}
                            }

                            interface B {
                                @Roundup(slug = "days-2024", title = "B", published = "2024-05-01",
                                        sections = @Section(id = "main", papers = SecondPaper.class))
                                interface Days {}
                            }
                        }
                        """);
        assertPage(project);
    }

    @Test
    void one_type_is_all_that_it_names() {
        assertPage(Project.in(folder).options("-Xlint:all", "-Werror").source("lab/Self.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(
                        slug = "days-2023",
                        title = "Papers",
                        published = "2023-05-01",
                        author = Self.ADA,
                        site = Self.class,
                        venue = Self.class,
                        sections = @Section(id = "main", papers = Self.class))
                @Site(name = "Lab", people = {Self.class, Self.class}, topics = {Self.class, Self.class})
                @Venue(name = "The Days")
                @Paper(title = "Self", authors = Self.ADA)
                @AppearedIn(venue = Self.class)
                @Tag(Self.ADA)
                public interface Self {
                    @Person(name = "Ada Lane")
                    String ADA = "ada";
                }
                """));
    }

    @Test
    void registries_inherit_from_each_other_in_a_diamond() {
        assertPage(lab().source("lab/People.java", """
                package lab;

                public interface People extends Left, Right {}

                interface Top {
                    String ADA = "ada";
                }

                interface Left extends Top {}

                interface Right extends Top {}
                """));
    }

    @Test
    void annotations_that_stand_on_themselves() {
        assertPage(
                lab().options("-Aroundup.annotations=lab.*")
                        .source("lab/Nice.java", """
                        package lab;

                        @Nice
                        @dev.roundup.Badge(label = "Nice")
                        @dev.roundup.LinkScheme(
                                name = "Nice",
                                kind = dev.roundup.LinkKind.PAPER,
                                id = "[a-z]+",
                                example = "a",
                                url = "https://nice.example.org/{id}")
                        @interface Nice {
                            String value() default "a";
                        }
                        """)
                        .source(
                                "lab/FirstPaper.java",
                                Lab.paper("FirstPaper", "First").replace("@Paper(", "@Nice(\"b\")\n@Paper(")),
                "error Nice.java:3:1 stray-annotation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a package          | package-info.java | %s package lab;
            a field            | X.java            | package lab; class X { %s int x; }
            a method           | X.java            | package lab; class X { %s void x() {} }
            a parameter        | X.java            | package lab; class X { void x(%s int x) {} }
            a constructor      | X.java            | package lab; class X { %s X() {} }
            an enum constant   | X.java            | package lab; enum X { %s A }
            a record component | X.java            | package lab; record X(%s int x) {}
            a type parameter   | X.java            | package lab; class X<%s T> {}
            a type's use       | X.java            | package lab; class X { java.util.List<%s String> x; }
            a local variable   | X.java            | package lab; class X { void x() { %s int x = 1; } }
            """)
    void an_outline_on_what_is_no_type_is_the_compilers_to_refuse(String what, String file, String code) {
        Project project = Lab.lenient(folder)
                .source(
                        "lab/" + file,
                        code.formatted("@dev.roundup.Roundup(slug = \"x\", title = \"X\", published = \"2023-05-01\","
                                + " sections = {}) @dev.roundup.Paper(title = \"\", authors = {})"));
        assertThat(project.compile().messages())
                .isNotEmpty()
                .allMatch(message ->
                        message.kind().equals("error") && message.rule().isEmpty());
    }

    private Project lab() {
        return Lab.in(folder);
    }

    private static void assertPage(Project project, String... summaries) {
        assertThat(project.compile().summaries()).containsExactly(summaries);
        assertThat(project.hasOutput(Lab.PAGE)).isEqualTo(summaries.length == 0);
    }
}
