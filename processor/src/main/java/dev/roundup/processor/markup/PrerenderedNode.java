package dev.roundup.processor.markup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;

/** What has been written already, so that its tree need not be kept. */
public final class PrerenderedNode extends DataNode {
    private final Map<PageForm, List<byte[]>> parts;

    /**
     * Takes what was written, by form.
     *
     * @param parts in each form that the page around is written in, what {@link HtmlWriter} gave
     */
    public PrerenderedNode(Map<PageForm, List<byte[]>> parts) {
        super("");
        this.parts = new EnumMap<>(parts);
    }

    List<byte[]> in(PageForm form) {
        List<byte[]> written = parts.get(form);
        if (written == null) {
            throw new IllegalStateException("not written as " + form);
        }
        return written;
    }
}
