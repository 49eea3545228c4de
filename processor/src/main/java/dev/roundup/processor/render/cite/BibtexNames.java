package dev.roundup.processor.render.cite;

import dev.roundup.processor.text.name.NameParts;
import dev.roundup.processor.text.tex.TexText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes names in a field of BibTeX: {@code von Last, Jr, First} (btxdoc, section 4), or in braces if a name does not
 * have such parts.
 */
final class BibtexNames {
    /**
     * A family name that readers would divide. BibTeX takes a small word for a particle, together with all words before
     * it, and so it does with a letter beyond ASCII; it also divides words at hyphens. Others do so before a bracket.
     */
    private static final Pattern DIVIDED =
            Pattern.compile("(^|.*\\s)\\p{Ll}.*|[^A-Z].*[\\s-].*|.*[\\s-][^A-Z].*[\\s-].*|.*[(\\uff08\\[].*"
                    // Some readers end a name at a script, as in Siaⁿ.
                    + "|.*[\\p{Lm}&&[^\\u02b0-\\u02ff]].*");

    /** The word for authors who are left out (btxdoc, section 4). Biber understands it so even in braces. */
    private static final String OTHERS = "others";

    private BibtexNames() {}

    /** @param others true to end with the words that mean that authors are left out */
    static String of(List<Citation.CitedAuthor> authors, boolean others) {
        String names = authors.stream().map(BibtexNames::name).collect(Collectors.joining(" and "));
        return others && !names.isEmpty() ? names + " and " + OTHERS : names;
    }

    private static String name(Citation.CitedAuthor author) {
        return author.parts().map(BibtexNames::name).orElseGet(() -> whole(author.printed()));
    }

    private static String name(NameParts name) {
        if (name.given().isBlank()) {
            return whole(words(name));
        }
        String family = DIVIDED.matcher(name.family()).matches() ? whole(name.family()) : TexText.of(name.family());
        String last = name.particle().isEmpty() ? family : TexText.of(name.particle()) + " " + family;
        String suffix = name.suffix().isEmpty() ? "" : TexText.of(name.suffix()) + ", ";
        return last + ", " + suffix + TexText.of(name.given());
    }

    /** A name without a given name. An entry must not end in a comma. */
    private static String words(NameParts name) {
        return Stream.of(name.particle(), name.family(), name.suffix())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String whole(String words) {
        String name = words.strip();
        String tex = name.equalsIgnoreCase(OTHERS)
                ? name.substring(0, 1) + "{}" + name.substring(1)
                // Biber would read "family=" as the beginning of the family name.
                : TexText.of(name).replace("=", "{=}");
        return "{" + tex + "}";
    }
}
