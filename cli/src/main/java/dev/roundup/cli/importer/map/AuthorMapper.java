package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.FieldAccount.FieldOutcome;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.text.Count;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.OpenList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The authors of one paper, and the meaning of the marks at their names. */
final class AuthorMapper {
    private static final Pattern MEANING =
            Pattern.compile("([*\u2217\u2020\u2021\u00a7\u00b6]+)\\s*[=:]?\\s*([^*\u2020\u2021\u00a7\u00b6()]+)");
    private static final Pattern EQUAL = Pattern.compile("(?i)equal|co-?first|joint|contribut");

    private final Notation notation;
    private final boolean isBibtex;
    private final List<Field> fields = new ArrayList<>();
    private final List<MarkedName> authors = new ArrayList<>();
    private final Map<String, String> legend = new LinkedHashMap<>();
    private boolean others;

    AuthorMapper(Notation notation, boolean isBibtex) {
        this.notation = notation;
        this.isBibtex = isBibtex;
    }

    FieldAccount add(Field field) {
        AuthorNames names = AuthorNames.of(field, notation, isBibtex);
        fields.add(field);
        authors.addAll(names.authors());
        others |= names.others();
        read(names.legend());
        if (!names.odd().isEmpty()) {
            return FieldAccount.doubtful(
                    field,
                    names.odd().stream().map(Quote::of).collect(Collectors.joining(", ", "may not be a name: ", "")));
        }
        if (field.joined().contains("<a ")) {
            return FieldAccount.doubtful(field, "the links at the names are left out");
        }
        String now = names.authors().stream().map(MarkedName::name).collect(Collectors.joining(", "));
        return FieldAccount.of(
                field, now, Count.of(names.authors().size(), "name") + (names.others() ? " " + OpenList.END : ""));
    }

    boolean isEmpty() {
        return authors.isEmpty();
    }

    FieldAccount legend(Field field) {
        read(field.joined());
        return legend.isEmpty()
                ? FieldAccount.doubtful(field, "it is not clear what the marks mean")
                : FieldAccount.changed(field, "expressed by annotations");
    }

    /** A field of authors is doubtful if the meaning of its marks is not clear. */
    Optional<FieldAccount> settled(FieldAccount account) {
        return account.outcome() == FieldOutcome.CHANGED
                        && fields.contains(account.field())
                        && !unclear().isEmpty()
                ? Optional.of(
                        FieldAccount.doubtful(account.field(), "it is not clear what the marks " + unclear() + " mean"))
                : Optional.empty();
    }

    List<String> names() {
        return Stream.concat(authors.stream().map(MarkedName::name), others ? Stream.of(OpenList.END) : Stream.of())
                .toList();
    }

    /** The parts of names that the list states. */
    List<NameStatement> statements() {
        return authors.stream().flatMap(author -> author.stated().stream()).toList();
    }

    /**
     * The groups of authors who contributed equally according to a mark. An asterisk has that meaning unless the list
     * gives another one.
     */
    List<List<String>> equal() {
        return marks().stream().filter(this::saysEqual).map(this::bearers).toList();
    }

    /** The meaning of the other marks, as a note. */
    Optional<String> note() {
        String note = marks().stream()
                .filter(mark -> !saysEqual(mark))
                .map(mark -> meaning(mark) + ": " + String.join(", ", bearers(mark)))
                .collect(Collectors.joining("; "));
        return note.isEmpty()
                ? Optional.empty()
                : Optional.of(Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".");
    }

    private String unclear() {
        return marks().stream()
                .filter(mark -> !isNote(mark) && !saysEqual(mark) && !legend.containsKey(mark))
                .collect(Collectors.joining(" "));
    }

    private static boolean isNote(String mark) {
        return mark.codePoints().anyMatch(Character::isLetter);
    }

    private String meaning(String mark) {
        return isNote(mark) ? mark.substring(1, mark.length() - 1).strip() : legend.getOrDefault(mark, mark);
    }

    /** Equal contribution needs two; a mark at one name means something else. */
    private boolean saysEqual(String mark) {
        if (bearers(mark).size() < 2) {
            return false;
        }
        String meaning = legend.get(mark);
        return meaning == null
                ? mark.equals("*")
                        || mark.equals("\u2217")
                        || (isNote(mark) && EQUAL.matcher(mark).find())
                : EQUAL.matcher(meaning).find();
    }

    private List<String> marks() {
        return authors.stream()
                .flatMap(author -> author.marks().stream())
                .distinct()
                .toList();
    }

    private List<String> bearers(String mark) {
        return authors.stream()
                .filter(author -> author.marks().contains(mark))
                .map(MarkedName::name)
                .toList();
    }

    private void read(String text) {
        Matcher meaning = MEANING.matcher(text);
        while (meaning.find()) {
            legend.put(meaning.group(1), meaning.group(2).strip());
        }
    }
}
