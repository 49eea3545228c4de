package dev.roundup.processor.render.cite;

import dev.roundup.processor.text.name.NameParts;
import dev.roundup.processor.text.tex.TexText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes names in a field of BibTeX: {@code von Last, Jr, First} (btxdoc, section 4), or in braces if a name does not
 * have such parts.
 */
final class BibtexNames {
    private static final Pattern SMALL_WORD = Pattern.compile("(^|.*\\s)\\p{Ll}.*");

    private BibtexNames() {}

    static String of(List<Citation.CitedAuthor> authors) {
        return authors.stream().map(BibtexNames::name).collect(Collectors.joining(" and "));
    }

    private static String name(Citation.CitedAuthor author) {
        return author.parts().map(BibtexNames::name).orElseGet(() -> whole(author.printed()));
    }

    private static String name(NameParts name) {
        // BibTeX would read a small word as a particle, together with the words before it.
        boolean mustStayWhole = SMALL_WORD.matcher(name.family()).matches();
        String family = mustStayWhole ? whole(name.family()) : TexText.of(name.family());
        String last = name.particle().isEmpty() ? family : TexText.of(name.particle()) + " " + family;
        String suffix = name.suffix().isEmpty() ? "" : TexText.of(name.suffix()) + ", ";
        return last + ", " + suffix + TexText.of(name.given());
    }

    private static String whole(String words) {
        return "{" + TexText.of(words.strip()) + "}";
    }
}
