package dev.roundup.cli.fix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A mistake that can be mended, in one value of a source. In all of its texts, {@code №} stands for a number that no
 * other source has.
 *
 * @param before the source, with {@code §} in place of the value
 * @param wrong the value with the mistake
 * @param after the source after the fix; {@code §} stands for the right value
 * @param right the value that the fix writes
 * @param untouched the forms that the fix must leave alone, with the reason
 */
record PlantedMistake(
        String rule, String before, String wrong, String after, String right, Map<WrittenForms, String> untouched) {
    /** All of them. */
    static final List<PlantedMistake> ALL = Stream.of(
                    PlantedInLinks.ALL,
                    PlantedInIds.ALL,
                    PlantedInRecords.ALL,
                    PlantedInTexts.ALL,
                    PlantedInNames.ALL,
                    PlantedInPages.ALL)
            .flatMap(List::stream)
            .toList();

    private static final String PAGE = """
            @Roundup(slug = "days-№", title = "Days №", published = "2026-05-06",
                    sections = @Section(id = "main", papers = P№.class))
            interface Days№ {}
            """;

    /** A value that changes and keeps its place. */
    static PlantedMistake value(String rule, String annotations, String wrong, String right) {
        return change(rule, annotations, wrong, annotations, right);
    }

    /** A fix that takes the value away, or writes something other than a text. */
    static PlantedMistake change(String rule, String before, String wrong, String after) {
        return change(rule, before, wrong, after, wrong);
    }

    private static PlantedMistake change(String rule, String before, String wrong, String after, String right) {
        return new PlantedMistake(rule, source(before), wrong, source(after), right, Map.of());
    }

    /** The same, but the fix leaves a form alone. */
    PlantedMistake except(WrittenForms form, String reason) {
        Map<WrittenForms, String> more = new EnumMap<>(WrittenForms.class);
        more.putAll(untouched);
        more.put(form, reason);
        return new PlantedMistake(rule, before, wrong, after, right, more);
    }

    /** The annotations of a paper become a source. */
    private static String source(String text) {
        String types = text.contains("interface ") ? text : text + "\ninterface P№ {}\n";
        return "package lab;\n\nimport dev.roundup.*;\n\n" + types + (types.contains("@Roundup(") ? "" : PAGE);
    }

    /** The forms in which an author can write the value. */
    List<WrittenForms> forms() {
        return Stream.of(WrittenForms.values())
                .filter(form -> form.occursIn(before))
                .filter(form -> before.equals(after) || (form != WrittenForms.BRACES && form != WrittenForms.ARRAY))
                .toList();
    }

    /** The source with the mistake. */
    String wrongSource(WrittenForms form, int number) {
        return numbered(form.source(before, wrong, "Here№"), number);
    }

    /** The source as it must be after the fix. */
    String rightSource(WrittenForms form, int number) {
        if (untouched.containsKey(form)) {
            return wrongSource(form, number);
        }
        return numbered(form.source(after, after.contains("§") ? right : wrong, "Here№"), number);
    }

    private static String numbered(String text, int number) {
        return text.replace("№", Integer.toString(1000 + number));
    }
}
