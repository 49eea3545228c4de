package dev.roundup.processor.render.page;

import dev.roundup.processor.model.DraftRemark;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.cite.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a page needs in addition to its roundup.
 *
 * @param output the folder that contains the page's folder
 * @param citations the citation of each paper
 * @param bibtex the BibTeX entry of each paper; no entries if the roundup does not choose BibTeX
 * @param files the formats of the files next to the page
 * @param look the look of the page
 * @param remarks the remarks of a draft; empty for a finished page
 * @param frame what the site gives the page
 */
public record PageContext(
        String output,
        Map<TypeName, Citation> citations,
        Map<TypeName, String> bibtex,
        Collection<Format> files,
        PageLook look,
        Optional<List<DraftRemark>> remarks,
        Optional<PageFrame> frame) {
    /** The context of a page that is not part of a site. */
    public PageContext(
            String output,
            Map<TypeName, Citation> citations,
            Map<TypeName, String> bibtex,
            Collection<Format> files,
            PageLook look,
            Optional<List<DraftRemark>> remarks) {
        this(output, citations, bibtex, files, look, remarks, Optional.empty());
    }

    /** What the page lists, if it is a list. Without a frame, this loads no class of lists. */
    Optional<Listing> listing() {
        return frame.isPresent() ? frame.get().listing() : Optional.empty();
    }

    /** The same facts with another look. */
    public PageContext with(PageLook other) {
        return new PageContext(output, citations, bibtex, files, other, remarks, frame);
    }
}
