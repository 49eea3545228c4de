package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlWriter;
import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.markup.PrerenderedNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * Writes the entry of a paper as soon as it is filled, in every form of the page. A tree takes several times the memory
 * of its text, and entries are most of a page.
 */
final class EntryWriter {
    private final Map<PageForm, HtmlWriter> writers = new EnumMap<>(PageForm.class);
    private final Map<PageForm, Consumer<Element>> forms;
    private final UsedFeatures features;

    /**
     * Makes a writer of entries.
     *
     * @param forms the forms of the page, each with its changes to an entry
     * @param features collects the features that the entries use
     */
    EntryWriter(Map<PageForm, Consumer<Element>> forms, UsedFeatures features) {
        forms.keySet().forEach(form -> writers.put(form, new HtmlWriter(form)));
        this.forms = forms;
        this.features = features;
    }

    /** Writes an entry and replaces it by its text. */
    void write(Element entry) {
        features.look(entry);
        Map<PageForm, List<byte[]>> written = new EnumMap<>(
                PageForm.class); // The order of the forms matters: a later form may change an entry that an earlier one
        // writes unchanged.
        writers.forEach((form, writer) -> {
            Objects.requireNonNull(forms.get(form)).accept(entry);
            written.put(form, writer.write(entry).take());
        });
        entry.replaceWith(new PrerenderedNode(written));
    }
}
