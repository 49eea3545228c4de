package dev.roundup.processor.render.site;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.GroupBy;
import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.model.StatedParts;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import dev.roundup.processor.render.HostileValuesTest;
import dev.roundup.processor.render.output.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text in any value stays text on every page of a site, and no file is outside its folder. */
class HostileSiteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onclick='alert(1)",
                "</title></style></script><b>",
                "<!-- --> ]]> &amp; &lt;",
                "..",
                "../../etc",
                "/absolute",
                "people",
                "javascript:alert(1)",
                "{{ site }} {% raw %} {{< x >}}",
                "\0 NUL \u0001 \u001b \u0085 \ufffe",
                "\ud800 lone \udfff",
                " ",
                ""
            })
    void is_text_only(String value) throws Exception {
        Map<String, String> files = files(site(value));
        Set<String> harmless = elements(files(site("harmless")));

        assertThat(files.keySet())
                .allMatch(path ->
                        !path.startsWith("/") && !List.of(path.split("/")).contains(".."));
        assertThat(elements(files)).isSubsetOf(union(harmless, "math", "mtext", "br", "code", "em", "strong"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(Jsoup.parse(file.getValue()).select("[href]"))
                        .describedAs(file.getKey())
                        .allMatch(link -> link.attr("href").matches("(?s)(#|mailto:|https?://|/|\\.\\.?/).*|[^:]+"));
            } else if (file.getKey().endsWith(".xml")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static Set<String> union(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /** The names of all elements, and of attributes that run something. */
    private static Set<String> elements(Map<String, String> files) {
        Set<String> found = new TreeSet<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(content);
                for (Element element : page.getAllElements()) {
                    found.add(element.tagName());
                    element.attributes().forEach(attribute -> {
                        if (attribute.getKey().startsWith("on")) {
                            found.add("@" + attribute.getKey());
                        }
                    });
                }
            }
        });
        return found;
    }

    private static Map<String, String> files(LabSite lab) throws IOException {
        return files(lab, new PageLook(Optional.empty(), true));
    }

    /** All files of a site, by their paths. */
    static Map<String, String> files(LabSite lab, PageLook look) throws IOException {
        SitePlan plan = new SitePlan(lab, "META-INF/resources/roundup", look);
        Map<String, String> files = new LinkedHashMap<>();
        for (Output.Resource file : new SiteRenderer(plan).files()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file.body().writeTo(content);
            files.put(file.path(), content.toString(StandardCharsets.UTF_8));
        }
        return files;
    }

    static LabSite site(String value) {
        Person person = new Person(
                "People.SOMEBODY",
                located(value),
                located(value),
                List.of(located(value)),
                StatedParts.NONE,
                Optional.of(located(value)),
                Optional.of(located(value)),
                Optional.of(located(value)),
                Optional.empty(),
                Optional.empty(),
                List.of(located(value + "-old")),
                List.of(),
                at("person"));
        Topic topic = new Topic(
                "Topics.SOMETHING",
                located(value),
                located(value),
                List.of(located("old" + value)),
                List.of(),
                at("topic"));
        Site site = new Site(
                located(value),
                Optional.of(located("https://lab.example.org/" + value)),
                Optional.empty(),
                Optional.empty(),
                new People(List.of(person)),
                Optional.of(new Topics(List.of(topic))),
                EnumSet.allOf(SitePage.class),
                declaredBy("Lab"));
        Name author = new Name(value, value, Optional.of(person), at("author"));
        Paper loose = paper("Loose")
                .id(value)
                .title(value)
                .author(author)
                .tags(value)
                .tldr(value)
                .build();
        Roundup roundup = HostileValuesTest.everywhere(value);
        Publications list = new Publications(
                located("list"),
                text(value),
                Optional.of(text(value)),
                located("en"),
                new Reference<>(site.type(), Optional.of(site), at("site")),
                List.of(new Reference<>(roundup.type(), Optional.of(roundup), at("from"))),
                List.of(new Reference<>(loose.type(), Optional.of(loose), at("papers"))),
                GroupBy.VENUE,
                Stream.of(loose)
                        .map(paper -> new Reference<>(paper.type(), Optional.of(paper), at("selected")))
                        .toList(),
                Set.of(),
                Optional.of(located(value)),
                declaredBy("List"));
        return new LabSite(site, List.of(roundup), List.of(list));
    }
}
