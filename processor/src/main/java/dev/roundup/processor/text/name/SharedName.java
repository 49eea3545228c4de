package dev.roundup.processor.text.name;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One-syllable names that very many people of East and South-East Asia have, as given names and as family names. For
 * example, {@code Wei Li}, {@code Li Wei} and {@code Wen Li} are more often three people than slips.
 */
final class SharedName {
    /** A syllable of Mandarin in Hanyu Pinyin (ISO 7098), folded: an initial and a final. */
    private static final Pattern PINYIN =
            Pattern.compile("(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:a(?:i|o|ng?)?|o(?:u|ng)?|e(?:i|r|ng?)?"
                    + "|i(?:a(?:o|ng?)?|e|u|ng?|ong)?|u(?:a(?:i|ng?)?|o|i|n|e)?|v(?:e|an?)?)");

    /**
     * The most common family names of Korea, Viet Nam, Taiwan, Hong Kong and Singapore that the pattern does not match.
     */
    private static final Set<String> OTHERS =
            Pattern.compile("\\s+").splitAsStream("""
            ahn bui chan cheung cho choi chow chua dinh doan goh hoang hsieh hsu hwang jang jeon jeong jung
            kim koh kwok kwon lam lau lee leung lim moon ng ngo nguyen noh park pham phan seo shin tam tran
            tsai tseng wong yeung yoo yoon
            """).collect(Collectors.toUnmodifiableSet());

    private SharedName() {}

    /** True if a folded word is one of these names. */
    static boolean is(String word) {
        return word.length() <= 6
                && (OTHERS.contains(word) || PINYIN.matcher(word).matches());
    }
}
