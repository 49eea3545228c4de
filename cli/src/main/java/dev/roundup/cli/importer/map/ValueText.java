package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.text.TagList;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;
import dev.roundup.processor.text.tex.TexForm;
import dev.roundup.processor.text.tex.TexText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values in their notation as texts of ours, or as plain text. */
record ValueText(Notation notation) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Double braces around a word, which BibTeX users write, are a placeholder in our texts. */
    private static final Pattern DOUBLE_BRACES = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final Pattern BRACED_FORMULA = Pattern.compile("(?<![A-Za-z}\\]])\\{(\\$[^$]+\\$)}");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern OUTSIDE_OF_BRACES = Pattern.compile("(?:[^,;{}]|\\{[^{}]*})+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$])");

    /** As one of our texts. What cannot be understood stays as it is, so that the rules speak of it. */
    String prose(String value) {
        return switch (notation) {
            case PASTED -> value.strip();
            case PLAIN -> escaped(value.strip());
            case TEX -> {
                String tex = single(value).strip();
                Prose prose = ProseParser.parse(tex);
                yield prose.problems().isEmpty() ? readable(prose) : tex;
            }
        };
    }

    /** As readable as it can be without meaning something else. */
    private static String readable(Prose prose) {
        String readable = unbraced(TexForm.of(prose, Placeholder::plain, ValueText::escaped));
        return ProseParser.parse(readable).problems().isEmpty()
                ? readable
                : unbraced(TexForm.of(prose, Placeholder::plain, TexText::of));
    }

    /** Formulas without the braces that keep them together in BibTeX. */
    private static String unbraced(String tex) {
        return BRACED_FORMULA.matcher(tex).replaceAll("$1").strip();
    }

    /** The tags of a value that holds several; in TeX, braces keep one together. */
    List<String> tags(String value) {
        if (value.indexOf('|') >= 0) {
            return BAR.splitAsStream(value).toList();
        }
        return notation == Notation.TEX && value.indexOf('{') >= 0
                ? OUTSIDE_OF_BRACES
                        .matcher(value)
                        .results()
                        .map(MatchResult::group)
                        .toList()
                : TagList.split(value);
    }

    /** As plain text. */
    String plain(String value) {
        if (notation != Notation.TEX) {
            return value.strip();
        }
        Prose prose = ProseParser.parse(single(value));
        return SPACE.matcher(prose.plain()).replaceAll(" ").strip();
    }

    /** As an address or an id, which TeX users write partly escaped. */
    String address(String value) {
        return notation == Notation.TEX
                ? ESCAPED.matcher(value).replaceAll("$1").strip()
                : value.strip();
    }

    private static String single(String tex) {
        return DOUBLE_BRACES.matcher(tex).replaceAll("{$1}");
    }

    /** Plain words as a text that says just that. */
    private static String escaped(String words) {
        if (isItself(words, words)) {
            return words;
        }
        String tex = TexText.of(words);
        return isItself(tex, words) ? tex : words;
    }

    private static boolean isItself(String source, String words) {
        Prose prose = ProseParser.parse(source);
        return prose.problems().isEmpty()
                && prose.placeholders().isEmpty()
                && collapsed(prose.plain()).equals(collapsed(words));
    }

    private static String collapsed(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
