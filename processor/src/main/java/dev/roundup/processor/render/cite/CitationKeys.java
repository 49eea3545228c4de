package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Sha256;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys by which papers are cited: a paper's id, which changes neither with its title nor with its place on the page, so
 * that a paper on two pages has one key.
 *
 * <p>An id that cannot be a key has what BibTeX does not take replaced, and then a digest of the id. Two papers with one id,
 * letter case aside as in BibTeX, both have a digest of their type's name. Both happen only where a rule was turned off.
 */
final class CitationKeys {
    private static final Pattern REFUSED = Pattern.compile("[^A-Za-z0-9._:+/-]+");

    private final Set<String> shared = new HashSet<>();

    CitationKeys(Roundup roundup) {
        Map<TypeName, String> byType = new HashMap<>();
        roundup.papers().forEach(paper -> byType.put(paper.type(), folded(paper)));
        Set<String> seen = new HashSet<>();
        byType.values().stream().filter(key -> !seen.add(key)).forEach(shared::add);
    }

    String of(Paper paper) {
        String key = legal(paper.anchors().id().value());
        return shared.contains(folded(paper)) ? key + "-" + digest(paper.type().qualified()) : key;
    }

    private static String folded(Paper paper) {
        return legal(paper.anchors().id().value()).toLowerCase(Locale.ROOT);
    }

    private static String legal(String id) {
        String key = REFUSED.matcher(id).replaceAll("-");
        return key.equals(id) && !id.isEmpty() ? key : "paper" + key + "-" + digest(id);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, 4);
    }
}
