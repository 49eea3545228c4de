package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.text.TagList;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;
import dev.roundup.processor.text.tex.TexForm;
import dev.roundup.processor.text.tex.TexText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts values from their notation to our prose or to plain text. */
record ValueText(Notation notation) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** BibTeX users write double braces around a word. In our prose they would be a placeholder. */
    private static final Pattern DOUBLE_BRACES = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final Pattern BRACED_FORMULA = Pattern.compile("(?<![A-Za-z}\\]])\\{(\\$[^$]+\\$)}");
    private static final Pattern BAR = Pattern.compile("[|\u2022\u00b7]");
    private static final Pattern BRACED = Pattern.compile("\\{[^{}]*}");

    /** Stand for what is in braces. */
    private static final char FIRST = '\uE000';

    private static final int MOST = 1000;
    /** A percent sign that looks like the beginning of a comment of TeX. */
    private static final Pattern COMMENT = Pattern.compile("(?m)%\\s*$");

    private static final Pattern COMMAS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$])");

    /** The value as prose. If it contains unknown TeX, it stays as it is, so that the rules can report it. */
    String prose(String value) {
        return switch (notation) {
            case PASTED -> Markup.prose(Liquid.removed(value).strip(), words -> words);
            case PLAIN -> Markup.prose(Liquid.removed(value).strip(), ValueText::escaped);
            case TEX -> {
                String tex = single(Markup.proseOfTex(value)).strip();
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
        if (value.indexOf('$') < 0 && BAR.matcher(value).find()) {
            return BAR.splitAsStream(value).toList();
        }
        if (notation != Notation.TEX || value.indexOf('{') < 0) {
            return TagList.keywords(value);
        }
        List<String> kept = new ArrayList<>();
        String marked = BRACED.matcher(value).replaceAll(braced -> {
            if (kept.size() == MOST) {
                return Matcher.quoteReplacement(braced.group());
            }
            kept.add(braced.group());
            return Character.toString((char) (FIRST + kept.size() - 1));
        });
        return TagList.keywords(marked).stream().map(tag -> restored(tag, kept)).toList();
    }

    private static String restored(String tag, List<String> kept) {
        StringBuilder restored = new StringBuilder();
        tag.chars()
                .forEach(c -> restored.append(
                        c >= FIRST && c - FIRST < kept.size() ? kept.get(c - FIRST) : Character.toString((char) c)));
        return restored.toString();
    }

    /** The value as plain text. */
    String plain(String value) {
        if (notation != Notation.TEX) {
            String words = Markup.plain(Liquid.removed(value));
            return trimmed(notation == Notation.PASTED ? Markup.withoutEmphasis(words) : words);
        }
        Prose prose = ProseParser.parse(single(Markup.decodedTex(value)));
        return trimmed(SPACE.matcher(Markup.plain(prose.plain())).replaceAll(" "));
    }

    /** The value as an address or an id, in which TeX users escape some characters. */
    String address(String value) {
        return notation == Notation.TEX
                ? ESCAPED.matcher(Markup.decodedTex(value)).replaceAll("$1").strip()
                : Markup.decoded(value).strip();
    }

    /** Words without the commas that are left when something was cut off before or after them. */
    private static String trimmed(String words) {
        return COMMAS.matcher(words.strip()).replaceAll("").strip();
    }

    private static String single(String tex) {
        return DOUBLE_BRACES.matcher(tex).replaceAll("{$1}");
    }

    /** Prose that shows exactly these plain words. */
    private static String escaped(String words) {
        if (isItself(words, words) && !COMMENT.matcher(words).find()) {
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
