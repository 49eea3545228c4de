package dev.roundup.cli.importer.map;

import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameParts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a list in which some pieces do not look like names. {@link NameList} leaves such a list in one piece,
 * because it could be an organisation. Here most of the others must be full names.
 *
 * @param odd the pieces that do not look like people's names
 */
record LooseNames(List<String> names, List<String> odd) {
    private static final Pattern BETWEEN =
            Pattern.compile("[()\\[\\]]|\\s*[,;]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&)\\s+");
    private static final Pattern BRACKET = Pattern.compile("\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*\\])");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}.*");

    /** Keeps its own copies of the lists. */
    LooseNames {
        names = List.copyOf(names);
        odd = List.copyOf(odd);
    }

    /** Splits a value; the names are empty if it does not seem to be a list. */
    static LooseNames of(String value) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces(value)) {
            int last = names.size() - 1;
            if (last >= 0 && (NameList.isSuffix(piece) || NameList.isCompanyForm(piece))) {
                names.set(last, names.get(last) + ", " + piece);
            } else if (!piece.isBlank()) {
                names.add(piece);
            }
        }
        List<String> odd = names.stream().filter(name -> !isFull(name)).toList();
        int full = names.size() - odd.size();
        return full > 1 && full >= odd.size() ? new LooseNames(names, odd) : new LooseNames(List.of(), List.of());
    }

    private static boolean isFull(String piece) {
        String bare = BRACKET.matcher(piece).replaceAll("").strip();
        return CAPITAL.matcher(bare).matches() && NameParts.of(bare).isPresent();
    }

    private static List<String> pieces(String value) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        Matcher found = BETWEEN.matcher(value);
        while (found.find()) {
            String sign = found.group();
            if (sign.equals("(") || sign.equals("[")) {
                depth++;
            } else if (sign.equals(")") || sign.equals("]")) {
                depth--;
            } else if (depth == 0) {
                pieces.add(value.substring(start, found.start()).strip());
                start = found.end();
            }
        }
        pieces.add(value.substring(start).strip());
        return pieces;
    }
}
