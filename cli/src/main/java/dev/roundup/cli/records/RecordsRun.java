package dev.roundup.cli.records;

import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import dev.roundup.processor.text.lock.RecordLock;
import dev.roundup.processor.url.PaperId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One run over the papers of some pages: asks about those of which the file does not know enough, and keeps what it knows
 * of the others.
 *
 * @param lock the file before the run
 * @param today the day that new lines get
 * @param maxAge the age in days up to which a record is believed
 */
record RecordsRun(RecordLock lock, LocalDate today, int maxAge) {
    /** The ids that are asked about: those without a record, or with an old one. */
    List<PaperId> stale(Collection<PaperId> ids) {
        return ids.stream()
                .filter(id -> lock.of(id.toString(), Fact.ASKED)
                        .flatMap(asked -> day(asked.since()))
                        .filter(day -> day.plusDays(maxAge).isAfter(today))
                        .isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /**
     * The lines after the run. A fact keeps its day as long as its value stays. What no archive answered stays as it is,
     * and ids that no paper has any more disappear.
     */
    List<RecordLine> lines(Collection<PaperId> ids, Map<PaperId, RecordAnswer.Known> answers) {
        List<RecordLine> lines = new ArrayList<>();
        for (PaperId id : ids) {
            RecordAnswer.Known answer = answers.get(id);
            if (answer == null) {
                lines.addAll(lock.of(id.toString()).values());
            } else {
                lines.add(new RecordLine(id.toString(), Fact.ASKED, today.toString(), ""));
                RecordFacts.of(answer).forEach((fact, value) -> lines.add(line(id, fact, value)));
            }
        }
        return lines;
    }

    /** True if the file has the same facts, whenever it was asked. */
    boolean saysTheSame(Collection<RecordLine> lines) {
        Set<RecordLine> before = lock.records().values().stream()
                .flatMap(facts -> facts.values().stream())
                .collect(Collectors.toSet());
        return facts(before).equals(facts(lines));
    }

    private static Set<RecordLine> facts(Collection<RecordLine> lines) {
        return lines.stream().filter(line -> line.fact() != Fact.ASKED).collect(Collectors.toSet());
    }

    private RecordLine line(PaperId id, Fact fact, String value) {
        RecordLine now = new RecordLine(
                id.toString(),
                fact,
                today.toString(),
                value.replaceAll("\\s+", " ").strip());
        return lock.of(id.toString(), fact)
                .filter(before -> before.value().equals(now.value()))
                .orElse(now);
    }
}
