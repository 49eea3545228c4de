package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.PersonParts;
import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameMarks;
import dev.roundup.processor.text.name.NameParts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name, its marks, and the parts that the list states.
 *
 * @param stated empty if the list gives the name in one piece
 */
record MarkedName(String name, List<String> marks, Optional<NameStatement> stated) {
    /** A name with words in brackets at its end, such as an affiliation. */
    private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*(\\([^()]*[A-Za-z][^()]*\\))");

    /** Blanks of all kinds, such as the ties of TeX. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Keeps its own copy of the list. */
    MarkedName {
        marks = List.copyOf(marks);
    }

    /** A name in one piece. */
    static MarkedName of(String name, List<String> marks) {
        return new MarkedName(unmarked(name), marks, Optional.empty()).withoutBracket();
    }

    static MarkedName organisation(String written) {
        String name = unblanked(written);
        return new MarkedName(name, List.of(), Optional.of(NameStatement.organisation(name)));
    }

    static MarkedName of(PersonParts parts) {
        return parts.isWhole() ? whole(parts.family()) : of(parts.family(), parts.suffix(), parts.given());
    }

    /** A name that the source keeps whole. Some put braces around people, and even around lists of them. */
    static MarkedName whole(String name) {
        return NameList.inOrder(name, false).isPresent() ? ofParts(name) : organisation(name);
    }

    /** A name with the family name first, and one comma. */
    static MarkedName ofParts(String name) {
        int comma = name.indexOf(',');
        return of(name.substring(0, comma), "", name.substring(comma + 1));
    }

    /** A name by parts. Each of them may have marks. Some write the suffix after the family name: {@code Roe III, Cy}. */
    static MarkedName of(String written, String suffix, String given) {
        String family = unblanked(written);
        int last = family.lastIndexOf(' ');
        return suffix.isEmpty() && last > 0 && NameList.isSuffix(family.substring(last + 1))
                ? ofAll(family.substring(0, last), family.substring(last + 1), given)
                : ofAll(family, suffix, given);
    }

    private static MarkedName ofAll(String family, String suffix, String given) {
        List<String> marks = Stream.of(family, suffix, given)
                .flatMap(part -> NameMarks.in(part).stream())
                .toList();
        String last = unmarked(family);
        String first = unmarked(given);
        String name = (NameParts.isFamilyFirst(last, first)
                        ? Stream.of(last, first)
                        : Stream.of(first, last, unmarked(suffix)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        boolean isStated =
                !last.isEmpty() && (!first.isEmpty() || NameParts.of(name).isPresent());
        Optional<NameStatement> stated = isStated ? Optional.of(NameStatement.family(name, last)) : Optional.empty();
        return new MarkedName(name, marks, stated).withoutBracket();
    }

    /** A name or a part of one, without its marks. */
    static String unmarked(String part) {
        return unblanked(NameMarks.without(part));
    }

    private static String unblanked(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** Words in brackets after a full name are a mark, unless they are an organisation's short form. */
    private MarkedName withoutBracket() {
        Matcher bracket = BRACKET.matcher(name);
        if (!bracket.matches()
                || NameParts.of(name).isEmpty()
                || NameParts.of(bracket.group(1)).isEmpty()) {
            return this;
        }
        String bare = bracket.group(1);
        return new MarkedName(
                bare,
                Stream.concat(marks.stream(), Stream.of(bracket.group(2))).toList(),
                stated.flatMap(NameStatement::family)
                        .filter(family -> NameParts.stated(bare, family).isPresent())
                        .map(family -> NameStatement.family(bare, family)));
    }
}
