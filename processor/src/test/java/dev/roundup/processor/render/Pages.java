package dev.roundup.processor.render;

import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.page.PageTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Renders roundups for tests. */
public final class Pages {
    public static final String OUTPUT = "META-INF/resources/roundup";

    private Pages() {}

    /** The page's files by name. */
    public static Map<String, String> files(Roundup roundup) {
        return texts(renderers(roundup).files());
    }

    public static Map<String, String> texts(List<Output.Resource> resources) {
        Map<String, String> texts = new LinkedHashMap<>();
        resources.forEach(resource -> texts.put(resource.path(), text(resource)));
        return texts;
    }

    public static Renderers renderers(Roundup roundup) {
        return new Renderers(roundup, OUTPUT, new PageLook(Optional.empty(), false));
    }

    /** The template with its comments and indentation. */
    public static Document template() {
        return Jsoup.parse(PackedText.of(PageTemplate.class, "template.html"));
    }

    /** The names that screen readers give to elements, from the texts that these refer to. */
    public static List<String> names(Element part, String query) {
        Document page = Objects.requireNonNull(part.ownerDocument());
        return part.select(query).stream()
                .map(element -> Stream.of(element.attr("aria-labelledby").split(" "))
                        .map(id -> page.expectFirst("#" + id).text())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    public static String html(Roundup roundup) {
        return files(roundup).getOrDefault("index.html", "");
    }

    public static Document page(Roundup roundup) {
        return Jsoup.parse(html(roundup));
    }

    public static Document page(RoundupBuilder roundup) {
        return page(roundup.build());
    }

    /** The entry of a paper that has a page of its own. */
    public static Element entry(Paper paper) {
        return page(RoundupBuilder.roundup("Neso").section("main", paper)).expectFirst("article.paper");
    }

    public static List<String> texts(Element element, String query) {
        return element.select(query).eachText();
    }

    private static String text(Output.Resource resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.body().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
