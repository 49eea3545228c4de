package dev.roundup.processor.render.hugo;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PaperFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folder {@code hugo}, which has the structure of a Hugo site: a post, and a page bundle for each paper. */
public final class HugoContent {
    private static final String PAPERS = Addresses.HUGO + "/content/publication/";

    private HugoContent() {}

    /**
     * Renders everything but the post's own text.
     *
     * @param beside the files that the post shows or links to
     * @param bibtex the BibTeX entry of each paper
     */
    public static List<Output.Resource> around(
            Roundup roundup,
            Addresses addresses,
            List<Citation> citations,
            Map<TypeName, String> bibtex,
            List<Output.Resource> beside) {
        List<Output.Resource> outputs = new ArrayList<>();
        outputs.add(HugoPost.shortcode());
        beside.stream()
                .filter(file -> !HugoFiles.isContent(file.path()))
                .forEach(file -> outputs.add(new Output.Resource(HugoPost.folder(roundup) + file.path(), file.body())));
        HugoPublication publication = new HugoPublication(roundup, addresses);
        Set<String> taken = new HashSet<>();
        for (Citation citation : citations) {
            String folder = PAPERS + PaperFiles.folder(citation.paper(), taken) + "/";
            outputs.addAll(publication.render(
                    citation, folder, bibtex.getOrDefault(citation.paper().type(), "")));
        }
        return outputs;
    }
}
