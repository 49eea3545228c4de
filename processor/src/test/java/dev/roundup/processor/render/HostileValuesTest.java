package dev.roundup.processor.render;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static dev.roundup.processor.model.TestOrigin.text;
import static dev.roundup.processor.render.SampleRoundup.asset;
import static dev.roundup.processor.render.SampleRoundup.moment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.markup.ValidText;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.template.TemplateReader;
import dev.roundup.processor.text.prose.ProseParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any value in any field is only text. The page has no element or attribute that the template does not have. */
public class HostileValuesTest {
    static Stream<String> values() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; & &amp; &#60;",
                "]]> --> <!-- ",
                "{{include}} {% include x %} {# x #}",
                "</style><script>alert(1)</script>",
                "</title></head><body onload=alert(1)>",
                "</textarea></template></svg>",
                "\0 NUL \u0001 \u001b \u0085 \ufffe",
                "\ud800 lone \udfff",
                "$1 \\1 ${x} $$ %s %n",
                "javascript:alert(1)",
                " ",
                "");
    }

    @ParameterizedTest
    @MethodSource("values")
    void is_text_only(String value) {
        Roundup roundup = everywhere(value);
        String html = Pages.html(roundup);
        Document page = Jsoup.parse(html);

        Set<String> known = markup(Pages.template());
        // Elements that Roundup renames, or adds to those of the template.
        known.addAll(
                List.of("h2@class", "h2@id", "math", "mtext", "br", "code", "em", "strong", "script", "script@type"));
        assertThat(markup(page)).isSubsetOf(known);
        assertThat(page.select("style:not([id])")).hasSize(1);
        assertThat(page.select("[href]"))
                .allMatch(link -> link.attr("href").matches("(?s)(#|mailto:|https?://).*|[^:/?#]+"));
        assertThat(html).isEqualTo(ValidText.of(html)).doesNotContain("\0", "?lone");
        String shown = ValidText.of(value).strip();
        if (!shown.isEmpty() && !shown.contains("$")) {
            assertThat(page.expectFirst(".byline .author").wholeText()).isEqualTo(ValidText.of(value));
            String title = ProseParser.parse(shown).plain(); // braces form groups in TeX
            assertThat(page.title()).isEqualTo(title.replaceAll("\\s+", " "));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void is_text_only_in_a_template_of_a_lab(String value) throws IOException {
        for (String name : List.of("default", "compact", "cards")) {
            String template = Files.readString(Path.of("../docs/templates/" + name + ".html"));
            OwnTemplate own = TemplateReader.read(located(name), Optional.empty(), Optional.of(template));
            PageLook look = new PageLook(Optional.empty(), false, false, Optional.of(own));
            Document page = Jsoup.parse(Pages.texts(new Renderers(everywhere(value), Pages.OUTPUT, look).files())
                    .getOrDefault("index.html", ""));

            Set<String> known = markup(Pages.template());
            known.addAll(markup(Jsoup.parse(template)));
            known.addAll(List.of(
                    "h2@class", "h2@id", "math", "mtext", "br", "code", "em", "strong", "script", "script@type"));
            // Attributes of ours that move to elements of the template.
            known.addAll(List.of("h3@class", "h3@id", "details@class", "p@id", "main@id"));
            assertThat(markup(page)).isSubsetOf(known);
            assertThat(page.select("[href]"))
                    .allMatch(link -> link.attr("href").matches("(?s)(#|mailto:|https?://).*|[^:/?#]+"));
        }
    }

    private static Set<String> markup(Document document) {
        Set<String> found = new TreeSet<>();
        for (Element element : document.getAllElements()) {
            found.add(element.tagName());
            for (Attribute attribute : element.attributes()) {
                found.add(element.tagName() + "@" + attribute.getKey());
            }
        }
        return found;
    }

    public static Roundup everywhere(String value) {
        Asset picture = asset(value + ".svg", "x", Optional.of(new Asset.Size(1, 1)));
        Asset film = asset(value + ".mp4", "x", Optional.empty());
        Name name =
                new Name(value, value, Optional.of(SampleRoundup.person(value, value, value, value, value)), at("n"));
        Picture logo = new Picture(picture, text(value));
        Venue venue = new Venue(
                located(value),
                Optional.of(located(value)),
                Optional.of(moment(value)),
                Optional.of(moment(value)),
                Optional.of(located(value)),
                Optional.of(logo),
                VenueKind.CONFERENCE,
                Optional.of(value),
                declaredBy("V"));
        Site site = new Site(
                located(value),
                Optional.of(located(value)),
                Optional.of(picture),
                Optional.of(new License(located(value))),
                People.NONE,
                Optional.empty(),
                Set.of(),
                declaredBy("S"));
        var first = paper("A")
                .id(value)
                .formerIds(value)
                .title(value)
                .author(name, 0, -1, 99)
                .badge(value, true)
                .link(LinkKind.PAPER, value, value)
                .link(LinkKind.PAPER, value, "https://example.org/" + value)
                .abstractText(new Abstract(true, Optional.empty(), text(value), at("a")))
                .tldr(value)
                .figure(new Figure(
                        Optional.of(picture),
                        text(value),
                        Optional.of(text(value)),
                        Optional.of(picture),
                        false,
                        at("f")))
                .session(new Session(
                        Optional.of(located(value)),
                        moment(value),
                        Optional.of(moment(value)),
                        Optional.of(located(value)),
                        Optional.of(located(value))))
                .contact(new Contact(located(value), Optional.of(name)))
                .note(value)
                .extra(value, value)
                .appearance(new Appearance(
                        new Reference<>(venue.type(), Optional.of(venue), at("p")),
                        Optional.of(moment(value)),
                        Optional.of(located(value)),
                        Optional.of(located(value)),
                        Optional.of(located(value))))
                .publication(publication(PublicationType.PAPER)
                        .date(value)
                        .publisher(value)
                        .place(value)
                        .series(value)
                        .volume(value)
                        .number(value)
                        .pages(value)
                        .editors(value)
                        .isbn(value)
                        .build())
                .tags(value)
                .build();
        var thesis = paper("C")
                .citationKey(value)
                .publication(publication(PublicationType.PHD_THESIS)
                        .date(value)
                        .publisher(value)
                        .place(value)
                        .series(value)
                        .volume(value)
                        .number(value)
                        .pages(value)
                        .editors(value)
                        .isbn(value)
                        .build())
                .build();
        var second = paper("B")
                .figure(new Figure(
                        Optional.of(film), text(value), Optional.empty(), Optional.of(picture), false, at("f")))
                .build();
        Section section = new Section(
                located(value),
                Optional.of(text(value)),
                SectionKind.PAPERS,
                Optional.of(text(value)),
                Optional.of(logo),
                List.of(new Reference<>(first.type(), Optional.of(first), at("r"))),
                at("section"));
        return roundup("R")
                .slug(value)
                .title(value)
                .description(value)
                .author(name)
                .published(value)
                .updated(value)
                .language(value)
                .site(site)
                .venue(venue)
                .intro(value)
                .outro(value)
                .section(section)
                .section(value, second, thesis)
                .build();
    }
}
