package dev.roundup.cli.links;

import dev.roundup.cli.compile.LockText;
import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.LinkRecord;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The file {@code links.lock} of a project. */
record LinksFile(LockText text) {
    /** Opens the file of a project, which need not exist yet. */
    static LinksFile open(Optional<Path> named, Path project) {
        return new LinksFile(LockText.open(named, project, LinkLock.NAME));
    }

    Path path() {
        return text.path();
    }

    /** The lines. A broken line ends the command, so that nothing is lost. */
    LinkLock read() {
        LinkLock lock = LinkLock.parse(text.before().orElse(""));
        text.refuse(lock.problems());
        return lock;
    }

    /**
     * Writes the lines, if they differ from those before.
     *
     * @param isStrict true to leave the file alone if only days differ
     * @return true if the file was written
     */
    boolean write(Collection<LinkRecord> lines, boolean isStrict) {
        boolean isSame = (text.before().isEmpty() && lines.isEmpty())
                || (isStrict && text.before().isPresent() && saysTheSame(lines));
        return !isSame && text.write(LinkLock.text(lines));
    }

    private boolean saysTheSame(Collection<LinkRecord> lines) {
        LinkLock old = read();
        return old.records().size() == lines.size()
                && lines.stream()
                        .allMatch(line -> old.of(line.address())
                                .filter(line::saysTheSameAs)
                                .isPresent());
    }
}
