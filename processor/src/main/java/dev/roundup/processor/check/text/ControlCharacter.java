package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.text.Blank;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports an invisible character in a text, or one that replaces a character lost on the way. */
final class ControlCharacter implements Check<ShownText> {
    private static final Rule RULE =
            Rule.error("control-character", "stray character {character} in {member} of {owner} at {place}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        if (text.ascii() || Blank.is(text.value())) {
            return List.of();
        }
        return places(text).entrySet().stream()
                .map(place -> text.finding(RULE, place.getValue(), place.getValue() + 1)
                        .with("character", named(place.getKey()))
                        .fix(fix(text, place.getKey()))
                        .at(text.origin()))
                .toList();
    }

    /** The characters, each with its first offset, except for those that other rules explain better. */
    private static Map<Integer, Integer> places(ShownText text) {
        String value = text.value();
        List<Integer> offsets = IntStream.range(0, value.length())
                .filter(offset -> StrayCharacter.isAt(value, offset))
                .boxed()
                .toList();
        Map<Integer, Integer> places = new LinkedHashMap<>();
        if (!offsets.isEmpty()) {
            Set<Integer> explained = explained(text);
            offsets.stream()
                    .filter(offset -> !explained.contains(offset))
                    .forEach(offset -> places.putIfAbsent(value.codePointAt(offset), offset));
        }
        return places;
    }

    private static Set<Integer> explained(ShownText text) {
        Set<Integer> explained = new HashSet<>();
        if (text.constant()) {
            explained.addAll(SwallowedBackslash.in(text.value()).stream()
                    .map(SwallowedBackslash::offset)
                    .collect(Collectors.toSet()));
        }
        MisreadUtf8.in(text.value()).forEach(run -> {
            for (int i = run.start(); i < run.end(); i++) {
                explained.add(i);
            }
        });
        return explained;
    }

    private static String named(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        String name = Character.getName(c);
        return name == null ? code : code + " (" + name + ")";
    }

    private static Fix fix(ShownText text, int c) {
        if (c == 0xFFFD) {
            return Fix.advice("a character was lost; look it up in the original text");
        }
        if (c == 0x2028 || c == 0x2029) {
            return Fix.advice("start a new line here; leave an empty line before a new paragraph");
        }
        Optional<String> meant = Windows1252.meantBy(c);
        String other = meant.orElse("");
        return Fix.certain(
                meant.map(Hint::write).orElse("delete it"),
                places(text, c)
                        .map(at -> text.replaced(at, at + Character.charCount(c), other))
                        .toArray(Edit[]::new));
    }

    private static Stream<Integer> places(ShownText text, int c) {
        Set<Integer> explained = explained(text);
        return IntStream.range(0, text.value().length())
                .filter(at -> text.value().codePointAt(at) == c
                        && StrayCharacter.isAt(text.value(), at)
                        && !explained.contains(at))
                .boxed();
    }
}
