package dev.roundup.processor.markup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;

/** Markup that is written already, so that its tree can be forgotten. */
public final class PrerenderedNode extends DataNode {
    private final Map<PageForm, List<byte[]>> parts;

    /**
     * Takes the written markup of each form.
     *
     * @param parts the output of an {@link HtmlWriter}, for each form in which the surrounding page is written
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
