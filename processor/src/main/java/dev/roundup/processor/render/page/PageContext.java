package dev.roundup.processor.render.page;

import dev.roundup.processor.model.DraftRemark;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page is made with besides its roundup.
 *
 * @param output the folder in which the page's folder lies
 * @param bibtex by paper what others cite it with; none where it is not to be had
 * @param files the forms of the papers that are written beside the page
 * @param style a style sheet of the user's own
 * @param remarks what to show on a draft; empty for a finished page
 */
public record PageContext(
        String output,
        Map<TypeName, String> bibtex,
        Collection<Format> files,
        Optional<String> style,
        Optional<List<DraftRemark>> remarks) {}
