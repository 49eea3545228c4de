package dev.roundup.processor.check.outline;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A text of a paper that an earlier paper of the page has as well. Letter case and white space make no difference. */
record RepeatedText(Paper paper, Text text, Paper earlier) {
    /**
     * The repeated texts of a page. A paper in two sections does not repeat itself.
     *
     * @param text the text of a paper; empty if it is not to be compared
     */
    static Stream<RepeatedText> of(Roundup roundup, Function<Paper, Optional<Text>> text) {
        Map<String, Paper> first = new HashMap<>();
        Set<TypeName> seen = new HashSet<>();
        return roundup.papers()
                .filter(paper -> seen.add(paper.type()))
                .flatMap(paper -> text.apply(paper).stream().flatMap(words -> {
                    Paper earlier = first.putIfAbsent(words.plain().toLowerCase(Locale.ROOT), paper);
                    return earlier == null ? Stream.of() : Stream.of(new RepeatedText(paper, words, earlier));
                }));
    }
}
