package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.PlaceInText;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text in which placeholders stand for numbers, with the member that holds the text. */
record CountedText(String member, Text text) {
    /** The texts of a roundup in which placeholders are checked; {@link Roundup#count} gives their numbers. */
    static List<CountedText> of(Roundup roundup) {
        return Stream.of(
                        Stream.of(new CountedText(
                                "@Roundup(title)", roundup.metadata().title())),
                        named("@Roundup(description)", roundup.metadata().description()),
                        named("@Roundup(intro)", roundup.body().intro()),
                        roundup.body().sections().stream()
                                .flatMap(section -> named("@Section(intro)", section.intro())),
                        named("@Roundup(outro)", roundup.body().outro()))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<CountedText> named(String member, Optional<Text> text) {
        return text.stream().map(present -> new CountedText(member, present));
    }

    /** Replaces a part of the text. */
    Edit.Replace replaced(int start, int end, String replacement) {
        return new Edit.Replace(text.origin(), text.source(), start, end, replacement);
    }

    /** Begins a finding about a part of the text. */
    FindingBuilder finding(Rule rule, Roundup roundup, int start, int end) {
        return PlaceInText.name(FindingBuilder.of(rule, roundup).member(member), text.source(), start, end);
    }
}
