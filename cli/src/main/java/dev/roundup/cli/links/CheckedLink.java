package dev.roundup.cli.links;

import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A link with what is known about it.
 *
 * @param outcome the outcome of this run; empty if it was not asked
 * @param line its line in the file after this run; empty if there is none
 */
record CheckedLink(PageLink link, Optional<Outcome> outcome, Optional<LinkRecord> line) {
    /** The verdict of this run, or else that of the file. */
    Optional<Verdict> verdict() {
        return outcome.map(Outcome::verdict).or(() -> line.map(LinkRecord::verdict));
    }

    /** True if it is dead, or was when it last said anything. */
    boolean isDead() {
        return line.filter(record -> record.verdict() == Verdict.DEAD).isPresent();
    }

    /** The same link; if it is dead, its line names an archived copy, should there be one. */
    CheckedLink archivedIn(Snapshots snapshots) {
        return line.filter(record -> isDead() && record.other().isEmpty())
                .flatMap(record -> snapshots
                        .of(link.address(), record.first())
                        .map(copy -> new CheckedLink(link, outcome, Optional.of(record.with(copy)))))
                .orElse(this);
    }

    /** The word of the verdict, as it is shown. */
    String word() {
        return verdict().map(Verdict::word).orElse("unchecked");
    }

    /** The status of this run, or else that of the file. */
    String status() {
        return outcome.map(Outcome::status)
                .or(() -> line.map(LinkRecord::status))
                .orElse("");
    }

    /** A line of the report. */
    String text() {
        String known = line.filter(record ->
                        verdict().filter(now -> now != record.verdict()).isPresent())
                .map(record -> ", " + record.verdict().word() + " on " + record.last())
                .orElse("");
        String other = line.flatMap(LinkRecord::other)
                .map(address -> isDead() ? "\n    archived: " + address : "\n    now: " + address)
                .orElse("");
        String status = status().isEmpty() ? "" : " (" + status() + known + ")";
        return word() + ": " + link.address() + status + other + "\n    in " + String.join(", ", link.uses());
    }

    /** The link for JSON. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", link.address());
        json.put("verdict", word());
        json.put("status", status());
        json.put("asked", outcome.isPresent());
        line.ifPresent(record -> {
            json.put("firstSeen", record.first());
            json.put("lastSeen", record.last());
            record.other().ifPresent(other -> json.put(isDead() ? "archived" : "movedTo", other));
        });
        json.put("usedIn", link.uses());
        return json;
    }
}
