package dev.roundup.processor.check.subject;

import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An address that readers can follow, with its line in {@code links.lock}.
 *
 * @param line the line; empty if the file has none
 */
public record RecordedAddress(Address address, Optional<LinkRecord> line) {
    /** The addresses on the web among others. */
    public static List<RecordedAddress> of(List<Address> addresses, LinkLock lock) {
        return addresses.stream()
                .filter(address -> address.web().isPresent())
                .map(address ->
                        new RecordedAddress(address, lock.of(address.url().value())))
                .toList();
    }

    /** The line, if it has a verdict. */
    public Optional<LinkRecord> withVerdict(Verdict verdict) {
        return line.filter(record -> record.verdict() == verdict);
    }

    /** The note of a finding: the day of the verdict, and how to get a new one. */
    public static String note(LinkRecord line) {
        return "last asked on " + line.last() + "; roundup links asks again";
    }

    /** The words for the thing that answered: the server, or an address that the author never typed. */
    public String server() {
        return address.isWritten() ? "its server" : address.url().value();
    }
}
