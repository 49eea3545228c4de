package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.Element;
import dev.roundup.processor.markup.Form;
import dev.roundup.processor.markup.HtmlWriter;
import dev.roundup.processor.markup.Written;
import dev.roundup.processor.render.post.PostElements;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the entry of a paper as soon as it is filled, in every form that the page comes in: a tree takes several times the
 * memory of what is written, and entries are most of a page.
 */
final class EntryWriter {
    private final Map<Form, HtmlWriter> writers = new EnumMap<>(Form.class);
    private final String folder;
    private final UsedFeatures needs;

    /**
     * Writes entries.
     *
     * @param folder the address of the page's folder within the site, for posts
     * @param needs what it sees in the entries
     */
    EntryWriter(Set<Form> forms, String folder, UsedFeatures needs) {
        forms.forEach(form -> writers.put(form, new HtmlWriter(form)));
        this.folder = folder;
        this.needs = needs;
    }

    /** Puts what is written in the place of an entry. */
    void write(Element entry) {
        needs.look(entry);
        Map<Form, List<byte[]>> written = new EnumMap<>(Form.class);
        // In the order of the forms: the post's changes the entry.
        writers.forEach((form, writer) -> {
            if (form == Form.POST) {
                PostElements.settle(entry, folder);
            }
            written.put(form, writer.write(entry).take());
        });
        entry.replaceWith(new Written(written));
    }
}
