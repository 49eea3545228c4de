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

/** Converts values from their notation to our prose or to plain text. */
record ValueText(Notation notation) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** BibTeX users write double braces around a word. In our prose they would be a placeholder. */
    private static final Pattern DOUBLE_BRACES = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final Pattern BRACED_FORMULA = Pattern.compile("(?<![A-Za-z}\\]])\\{(\\$[^$]+\\$)}");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern OUTSIDE_OF_BRACES = Pattern.compile("(?:[^,;{}]|\\{[^{}]*})+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$])");

    /** The value as prose. If it contains unknown TeX, it stays as it is, so that the rules can report it. */
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

    /** The prose in its most readable form that still has the same meaning. */
    private static String readable(Prose prose) {
        String readable = unbraced(TexForm.of(prose, Placeholder::plain, ValueText::escaped));
        return isItself(readable, prose.plain())
                ? readable
                : unbraced(TexForm.of(prose, Placeholder::plain, TexText::of));
    }

    /** Removes the braces that keep formulas together in BibTeX. */
    private static String unbraced(String tex) {
        return BRACED_FORMULA.matcher(tex).replaceAll("$1").strip();
    }

    /** Splits a value into tags. In TeX, braces keep a tag together. */
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

    /** The value as plain text. */
    String plain(String value) {
        if (notation != Notation.TEX) {
            return value.strip();
        }
        Prose prose = ProseParser.parse(single(value));
        return SPACE.matcher(prose.plain()).replaceAll(" ").strip();
    }

    /** The value as an address or an id, in which TeX users escape some characters. */
    String address(String value) {
        return notation == Notation.TEX
                ? ESCAPED.matcher(value).replaceAll("$1").strip()
                : value.strip();
    }

    private static String single(String tex) {
        return DOUBLE_BRACES.matcher(tex).replaceAll("{$1}");
    }

    /** Prose that shows exactly these plain words. */
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
