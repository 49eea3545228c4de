package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.Pages;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads {@code papers.bib} with JBibTeX. */
public final class Bibtex {
    /** TeX commands, with the characters that they print. */
    private static final Map<String, String> TEX = Map.ofEntries(
            Map.entry("\\textbackslash{}", "\\"),
            Map.entry("\\textbraceleft{}", "{"),
            Map.entry("\\textbraceright{}", "}"),
            Map.entry("\\textasciicircum{}", "^"),
            Map.entry("\\textasciitilde{}", "~"),
            Map.entry("\\textless{}", "<"),
            Map.entry("\\textgreater{}", ">"),
            Map.entry("\\textbar{}", "|"),
            Map.entry("\\$", "$"),
            Map.entry("\\&", "&"),
            Map.entry("\\#", "#"),
            Map.entry("\\%", "%"),
            Map.entry("\\_", "_"),
            Map.entry("\\textsubscript", ""),
            Map.entry("\\textsuperscript", ""),
            Map.entry("\\thinspace{}", "\u202f"));

    /** Accents, with the combining characters that they stand for. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("v", "\u030c"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));

    private static final Pattern ACCENTED = Pattern.compile("\\\\([`'^~=u.\"vdb])\\{([^{}]+)}");

    private Bibtex() {}

    public static String of(Paper paper) {
        return of(roundup("R").section("main", paper).build());
    }

    public static String of(Roundup roundup) {
        return Pages.files(roundup).getOrDefault("papers.bib", "");
    }

    public static Map<Key, BibTeXEntry> parsed(Roundup roundup) {
        return parsed(of(roundup));
    }

    public static Map<Key, BibTeXEntry> parsed(String bibtex) {
        try {
            BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(bibtex));
            return database.getEntries();
        } catch (ParseException | TokenMgrException e) {
            throw new AssertionError(bibtex, e);
        }
    }

    public static Set<String> keys(Roundup roundup) {
        Set<String> keys = new TreeSet<>();
        parsed(roundup).keySet().forEach(key -> keys.add(key.getValue()));
        return keys;
    }

    /** A field of a paper's entry, in TeX. */
    public static String field(Paper paper, String name) {
        return parsed(of(paper))
                .values()
                .iterator()
                .next()
                .getField(new Key(name))
                .toUserString();
    }

    /** A field as TeX prints it. */
    public static String plain(BibTeXEntry entry, String name) {
        return plain(entry.getField(new Key(name)).toUserString());
    }

    /** A text as TeX prints it. */
    static String plain(String tex) {
        return Normalizer.normalize(
                withoutCommands(
                        ACCENTED.matcher(tex).replaceAll(accent -> accent.group(2) + ACCENTS.get(accent.group(1)))),
                Normalizer.Form.NFC);
    }

    private static String withoutCommands(String tex) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < tex.length(); ) {
            String rest = tex.substring(i);
            String command =
                    TEX.keySet().stream().filter(rest::startsWith).findFirst().orElse("");
            char c = tex.charAt(i);
            if (!command.isEmpty()) {
                plain.append(TEX.get(command));
            } else if (c == '\\' || "$&#%_^~<>|".indexOf(c) >= 0) {
                throw new AssertionError("unescaped at " + i + ": " + tex);
            } else if (c != '{' && c != '}') {
                plain.append(c);
            }
            i += Math.max(1, command.length());
        }
        return plain.toString();
    }
}
