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
 * Writes the entry of a paper as soon as it is filled, in every form that the page comes in: a tree takes several times the
 * memory of what is written, and entries are most of a page.
 */
final class EntryWriter {
    private final Map<PageForm, HtmlWriter> writers = new EnumMap<>(PageForm.class);
    private final Map<PageForm, Consumer<Element>> forms;
    private final UsedFeatures features;

    /**
     * Writes entries.
     *
     * @param forms the forms that the page comes in, each with what it changes of an entry
     * @param features takes down what the entries use
     */
    EntryWriter(Map<PageForm, Consumer<Element>> forms, UsedFeatures features) {
        forms.keySet().forEach(form -> writers.put(form, new HtmlWriter(form)));
        this.forms = forms;
        this.features = features;
    }

    /** Puts what is written in the place of an entry. */
    void write(Element entry) {
        features.look(entry);
        Map<PageForm, List<byte[]>> written = new EnumMap<>(PageForm.class);
        // In the order of the forms: a later one may change what an earlier one wrote as it was.
        writers.forEach((form, writer) -> {
            Objects.requireNonNull(forms.get(form)).accept(entry);
            written.put(form, writer.write(entry).take());
        });
        entry.replaceWith(new PrerenderedNode(written));
    }
}
