package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Sha256;
import dev.roundup.processor.text.tex.CitationKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys by which texts cite papers. A key is the one that the paper states, or else its id, which changes neither with
 * its title nor with its place on the page. So a paper on two pages has one key.
 *
 * <p>If it is not a legal key, characters that BibTeX refuses are replaced, and a digest is added. If two papers have one
 * key (ignoring letter case, as BibTeX does), each key ends in a digest of the type's name. Both can
 * only happen if a rule is switched off.
 */
public final class CitationKeys {
    private static final Pattern REFUSED = Pattern.compile("[^A-Za-z0-9._:+/-]+");

    private final Set<String> shared = new HashSet<>();

    /** Works out the keys of papers that are cited together. */
    public CitationKeys(Stream<Paper> papers) {
        Map<TypeName, String> byType = new HashMap<>();
        papers.forEach(paper -> byType.put(paper.type(), folded(paper)));
        Set<String> seen = new HashSet<>();
        byType.values().stream().filter(key -> !seen.add(key)).forEach(shared::add);
    }

    String of(Paper paper) {
        String key = key(paper);
        return shared.contains(folded(paper)) ? key + "-" + digest(paper.type().qualified()) : key;
    }

    private static String folded(Paper paper) {
        return key(paper).toLowerCase(Locale.ROOT);
    }

    private static String key(Paper paper) {
        return CitedPosition.words(paper.anchors().citationKey())
                .map(key -> CitationKey.refused(key).isEmpty() ? key : legal(key))
                .orElseGet(() -> legal(paper.anchors().id().value()));
    }

    private static String legal(String id) {
        String key = REFUSED.matcher(id).replaceAll("-");
        return key.equals(id) && !id.isEmpty() ? key : "paper" + key + "-" + digest(id);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, 4);
    }
}
