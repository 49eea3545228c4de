package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.FieldAccount.FieldOutcome;
import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.text.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The authors of one paper, and the meaning of the marks at their names. */
final class AuthorMapper {
    private static final Pattern MEANING =
            Pattern.compile("([*\u2217\u2020\u2021\u00a7\u00b6]+)\\s*[=:]?\\s*([^*\u2020\u2021\u00a7\u00b6()]+)");
    private static final Pattern EQUAL = Pattern.compile("(?i)equal|co-?first|joint|contribut");

    private final Notation notation;
    private final boolean turned;
    private final List<Field> fields = new ArrayList<>();
    private final List<AuthorNames.MarkedName> authors = new ArrayList<>();
    private final Map<String, String> legend = new LinkedHashMap<>();

    AuthorMapper(Notation notation, boolean turned) {
        this.notation = notation;
        this.turned = turned;
    }

    FieldAccount add(Field field) {
        AuthorNames names = AuthorNames.of(field.values(), notation, turned);
        fields.add(field);
        authors.addAll(names.authors());
        read(names.legend());
        String now = names.authors().stream().map(AuthorNames.MarkedName::name).collect(Collectors.joining(", "));
        boolean others =
                names.authors().stream().anyMatch(author -> author.name().equals("others"));
        return others
                ? FieldAccount.doubtful(field, "not all authors are named")
                : FieldAccount.of(field, now, Count.of(names.authors().size(), "name"));
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
        return authors.stream().map(AuthorNames.MarkedName::name).toList();
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

    private boolean saysEqual(String mark) {
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
                .map(AuthorNames.MarkedName::name)
                .toList();
    }

    private void read(String text) {
        Matcher meaning = MEANING.matcher(text);
        while (meaning.find()) {
            legend.put(meaning.group(1), meaning.group(2).strip());
        }
    }
}
