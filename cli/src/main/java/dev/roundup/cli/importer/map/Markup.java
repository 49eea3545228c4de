package dev.roundup.cli.importer.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The markup that values of lists contain though they are no HTML: entities and the tags of inline elements. */
final class Markup {
    private static final Pattern ENTITY =
            Pattern.compile("\\\\?&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern BREAK = Pattern.compile("(?i)\\s*</?\\s*(?:br|p)\\s*/?>\\s*");
    private static final Pattern BREAKS =
            Pattern.compile("(?i)(?:\\s*<\\s*br\\s*/?>\\s*){2,}|\\s*</p>\\s*(?:<p>\\s*)?");
    private static final Pattern STYLED =
            Pattern.compile("(?i)<(i|em|b|strong|sup|sub|u|sc|span)(?:\\s[^<>]*)?>([^<>]*)</\\1\\s*>");

    private static final Pattern LINK =
            Pattern.compile("(?i)<a\\s[^<>]*?href\\s*=\\s*[\"']?([^\"'<>\\s]+)[\"']?[^<>]*>([^<>]*)</a\\s*>");
    /** Signs that Zotero spells out in BibTeX. */
    private static final Pattern LESS = Pattern.compile("\\{\\\\textless\\}|\\\\textless(?:\\{\\}|\\s*)");

    private static final Pattern GREATER = Pattern.compile("\\{\\\\textgreater\\}|\\\\textgreater(?:\\{\\}|\\s*)");
    private static final Pattern SPELT_TAG =
            Pattern.compile("\\\\textless(?:\\{\\}|\\}|\\s)*/?[A-Za-z:]{1,12}\\s*(?:\\{\\s*)?\\\\textgreater");

    /** Elements whose contents are no words. */
    private static final Pattern WORDLESS = Pattern.compile(
            "(?is)<!--.*?-->|<jats:title>\\s*Abstract[.:]?\\s*</jats:title>|<(script|style|svg|iframe|video|audio|object|mml:math)(?:\\s[^<>]*)?>.*?</\\1\\s*>");

    /** Emphasis of Markdown around whole words. */
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\w*\\\\])(\\*{1,3})(?=[^\\s*])([^*]*[^\\s*])\\1(?![\\w*])|(?<!\\w)_(?=[^\\s_])([^_]*[^\\s_])_(?!\\w)");

    /** The commands of TeX for elements; none for those without a style of their own. */
    private static final Map<String, String> COMMANDS = Map.of(
            "i",
            "\\emph{",
            "em",
            "\\emph{",
            "b",
            "\\textbf{",
            "strong",
            "\\textbf{",
            "sup",
            "\\textsuperscript{",
            "sub",
            "\\textsubscript{",
            "sc",
            "\\textsc{");

    /** Stand for the commands until the words around them are escaped. */
    private static final char FIRST = '\uE800';

    private static final int MOST = 500;

    private Markup() {}

    /** A text with its entities decoded, as HTML has them (HTML, 13.5). */
    static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(found -> decoded(found.group(), ""));
    }

    /** The same for a text in TeX, in which an ampersand is escaped. */
    static String decodedTex(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(found -> decoded(found.group(), "\\"));
    }

    private static String decoded(String entity, String beforeAmpersand) {
        String bare = entity.startsWith("\\") ? entity.substring(1) : entity;
        String character = Parser.unescapeEntities(bare, false);
        String text = character.equals(bare)
                ? entity
                : character.equals("&") ? beforeAmpersand + "&" : character.equals("\u00a0") ? " " : character;
        return Matcher.quoteReplacement(text);
    }

    /** Makes prose of plain words. */
    interface Escape {
        /** The words, escaped. */
        String of(String words);
    }

    /** Prose with commands of TeX in place of tags. */
    static String prose(String text, Escape escape) {
        return tagged(decoded(text), escape);
    }

    /** The same for a text in TeX. */
    static String proseOfTex(String tex) {
        String decoded = decodedTex(tex);
        return tagged(
                SPELT_TAG.matcher(decoded).find()
                        ? GREATER.matcher(LESS.matcher(decoded).replaceAll("<")).replaceAll(">")
                        : decoded,
                words -> words);
    }

    private static String tagged(String decoded, Escape escape) {
        if (decoded.indexOf('<') < 0) {
            return escape.of(decoded);
        }
        StringBuilder commands = new StringBuilder();
        String shown = WORDLESS.matcher(decoded).replaceAll(" ");
        String marked = BREAK.matcher(BREAKS.matcher(shown).replaceAll("\n\n")).replaceAll(" ");
        List<String> stands = new ArrayList<>();
        String before = "";
        while (!marked.equals(before) && stands.size() < MOST) {
            before = marked;
            marked = LINK.matcher(marked)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            stand(stands, "\\href{" + found.group(1) + "}{") + found.group(2) + stand(stands, "}")));
            marked = STYLED.matcher(marked).replaceAll(found -> {
                String command = COMMANDS.get(found.group(1).toLowerCase(Locale.ROOT));
                return Matcher.quoteReplacement(
                        command == null
                                ? found.group(2)
                                : stand(stands, command) + found.group(2) + stand(stands, "}"));
            });
        }
        String escaped = escape.of(Tags.removed(marked, "\n\n").strip());
        for (int i = 0; i < escaped.length(); i++) {
            int stand = escaped.charAt(i) - FIRST;
            commands.append(
                    stand >= 0 && stand < stands.size() ? stands.get(stand) : String.valueOf(escaped.charAt(i)));
        }
        return commands.toString();
    }

    private static String stand(List<String> stands, String command) {
        stands.add(command);
        return Character.toString((char) (FIRST + stands.size() - 1));
    }

    /** The words alone. */
    static String plain(String text) {
        String decoded = decoded(text);
        String words =
                decoded.indexOf('<') < 0 ? decoded : BREAK.matcher(decoded).replaceAll(" ");
        for (String before = ""; !words.equals(before); ) {
            before = words;
            words = STYLED.matcher(LINK.matcher(words).replaceAll("$2")).replaceAll("$2");
        }
        return words.indexOf('<') < 0
                ? words
                : Tags.removed(WORDLESS.matcher(words).replaceAll(" "), " ");
    }

    /** The words without emphasis of Markdown. */
    static String withoutEmphasis(String text) {
        return EMPHASIS.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(2) == null ? found.group(3) : found.group(2)));
    }
}
