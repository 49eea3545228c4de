package dev.roundup.cli.preview;

import dev.roundup.cli.build.SiteCompiler;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.processor.text.Count;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The findings as HTML, which lies over the page. All texts in it come from sources, so jsoup escapes them.
 *
 * @param editor makes the links to the places
 */
record FindingsPanel(EditorLink editor) {
    /** A browser need not show more at once. The terminal shows all. */
    static final int MOST = 50;

    /** The panel; empty if there is nothing to show. */
    String html(PreviewState state) {
        if (state.isGood() && state.findings().isEmpty()) {
            return "";
        }
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element panel = page.body().appendElement("details").attr("class", state.isGood() ? "warnings" : "errors");
        panel.attr("open", !state.isGood());
        panel.appendElement("summary").text(headline(state));
        state.failure().ifPresent(message -> panel.appendElement("pre").text(message));
        Element list = panel.appendElement("ol");
        state.findings().stream().limit(MOST).forEach(found -> add(list, found));
        if (state.findings().size() > MOST) {
            panel.appendElement("p")
                    .text("The terminal shows " + (state.findings().size() - MOST) + " more.");
        }
        return panel.outerHtml();
    }

    private static String headline(PreviewState state) {
        if (state.isGood()) {
            return Count.of(state.findings().size(), "warning");
        }
        String page = state.site().build() == 0 ? "There is no page yet" : "This is the last good page";
        if (state.failure().isPresent()) {
            return "The build failed. " + page;
        }
        long errors = state.findings().stream()
                .filter(found -> SiteCompiler.hasErrors(List.of(found)))
                .count();
        return Count.of(errors, "error") + ". " + page;
    }

    private void add(Element list, LocatedFinding found) {
        Element item =
                list.appendElement("li").attr("class", found.severity().name().toLowerCase(Locale.ROOT));
        Element message = item.appendElement("p").attr("class", "message");
        message.appendElement("b").text(found.rule());
        message.appendText(" " + found.message());
        if (!found.file().isEmpty()) {
            String place = found.place().toString();
            Element where = item.appendElement("p").attr("class", "place");
            editor.to(found)
                    .ifPresentOrElse(
                            address -> where.appendElement("a")
                                    .attr("href", address)
                                    .text(place),
                            () -> where.text(place));
        }
        found.place()
                .excerpt()
                .ifPresent(source ->
                        item.appendElement("pre").attr("tabindex", "0").text(source.withCarets()));
        found.remarks()
                .forEach(line -> item.appendElement("p").attr("class", "detail").text(line));
    }
}
