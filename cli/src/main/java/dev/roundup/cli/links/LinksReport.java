package dev.roundup.cli.links;

import dev.roundup.cli.compile.FindingsReport;
import dev.roundup.processor.text.Count;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of a run, as text or as JSON. */
record LinksReport(List<CheckedLink> links) {
    /** The worst first. */
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(Verdict.DEAD, Verdict.WRONG, Verdict.MOVED, Verdict.UNKNOWN)
                            .map(Verdict::word),
                    Stream.of("unchecked", Verdict.OK.word()))
            .toList();

    LinksReport {
        links = List.copyOf(links);
    }

    /** All links that need somebody's eye, then the numbers. */
    String text() {
        List<String> lines = links.stream()
                .filter(link -> !link.word().equals(Verdict.OK.word()))
                .sorted(Comparator.comparing((CheckedLink link) -> WORDS.indexOf(link.word())))
                .map(CheckedLink::text)
                .collect(Collectors.toCollection(ArrayList::new));
        String numbers = numbers().entrySet().stream()
                .map(number -> number.getValue() + " " + number.getKey())
                .collect(Collectors.joining(", "));
        lines.add(Count.of(links.size(), "link") + (numbers.isEmpty() ? "" : ": " + numbers));
        return String.join("\n", lines);
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("links", links.stream().map(CheckedLink::json).toList());
        json.put("numbers", numbers());
        return FindingsReport.json(json);
    }

    boolean hasDead() {
        return links.stream().anyMatch(CheckedLink::isDead);
    }

    private Map<String, Long> numbers() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (String word : WORDS) {
            long number =
                    links.stream().filter(link -> link.word().equals(word)).count();
            if (number > 0) {
                numbers.put(word, number);
            }
        }
        return numbers;
    }
}
