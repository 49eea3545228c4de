package dev.roundup.processor.check.outline;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A text of a paper that an earlier paper of the page has as well. Letter case and white space make no difference. Two
 * versions of one work may have the same texts.
 */
record RepeatedText(Paper paper, Text text, Paper earlier) {
    /**
     * The repeated texts of a page. A paper in two sections does not repeat itself.
     *
     * @param text the text of a paper; empty if it is not to be compared
     */
    static Stream<RepeatedText> of(Roundup roundup, Function<Paper, Optional<Text>> text) {
        Map<String, List<Paper>> earlier = new HashMap<>();
        Set<TypeName> seen = new HashSet<>();
        return roundup.papers()
                .filter(paper -> seen.add(paper.type()))
                .flatMap(paper -> text.apply(paper).stream().flatMap(words -> {
                    List<Paper> others =
                            earlier.computeIfAbsent(words.plain().toLowerCase(Locale.ROOT), any -> new ArrayList<>());
                    Optional<Paper> other = others.stream()
                            .filter(known -> !Versions.areOfOneWork(known, paper))
                            .findFirst();
                    others.add(paper);
                    return other.map(known -> new RepeatedText(paper, words, known)).stream();
                }));
    }
}
