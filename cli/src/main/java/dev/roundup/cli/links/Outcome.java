package dev.roundup.cli.links;

import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The result of asking an address.
 *
 * @param status the status of the answer, or a word such as {@code timeout}
 * @param other the new address of one that has moved, or the archived copy of a dead one
 */
record Outcome(Verdict verdict, String status, Optional<String> other) {
    static Outcome of(Verdict verdict, String status) {
        return new Outcome(verdict, status, Optional.empty());
    }

    static Outcome unknown(String status) {
        return of(Verdict.UNKNOWN, status);
    }

    /**
     * The line of the address from now on. A server that did not answer says nothing about the address, so an older
     * verdict stays as it is.
     */
    LinkRecord recorded(String address, Optional<LinkRecord> before, LocalDate today) {
        if (verdict == Verdict.UNKNOWN
                && before.filter(line -> line.verdict() != Verdict.UNKNOWN).isPresent()) {
            return before.get();
        }
        Optional<LinkRecord> same = before.filter(line -> line.verdict() == verdict);
        return new LinkRecord(
                address,
                verdict,
                status,
                same.map(LinkRecord::first).orElse(today.toString()),
                today.toString(),
                other.or(() -> verdict == Verdict.DEAD ? same.flatMap(LinkRecord::other) : Optional.empty()));
    }
}
