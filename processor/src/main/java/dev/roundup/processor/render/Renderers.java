package dev.roundup.processor.render;

import dev.roundup.processor.model.Roundup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;

/** Renders roundups. */
public final class Renderers {
    private Renderers() {}

    /**
     * All that a roundup becomes.
     *
     * @param output the folder in which the page's folder lies, such as {@code META-INF/resources/roundup}
     */
    public static List<Output> render(Roundup roundup, String output) {
        Document page = Document.createShell("");
        page.title(roundup.title().plain());
        roundup.papers()
                .forEach(paper ->
                        page.body().appendElement("h2").text(paper.title().plain()));
        byte[] html = page.outerHtml().getBytes(StandardCharsets.UTF_8);
        return List.of(new Output.Resource("index.html", out -> out.write(html)));
    }
}
