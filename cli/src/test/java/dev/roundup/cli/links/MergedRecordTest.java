package dev.roundup.cli.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches add links and ask old ones again; git merges their records. */
final class MergedRecordTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void git_merges_two_records_without_a_conflict() throws Exception {
        Assumptions.assumeTrue(git("init", "--quiet", "--initial-branch=main") == 0, "git is not installed");
        Files.writeString(folder.resolve(".gitattributes"), "links.lock merge=union\n");
        commit(List.of(line("a", "2026-05-04"), line("b", "2026-05-04"), line("m", "2026-05-04")));
        git("checkout", "--quiet", "-b", "other");
        commit(List.of(
                line("a", "2026-05-20"), line("b", "2026-05-20"), line("c", "2026-05-20"), line("m", "2026-05-04")));
        git("checkout", "--quiet", "main");
        commit(List.of(line("a", "2026-05-11"), line("b", "2026-05-11"), line("d", "2026-05-11")));

        assertThat(git("merge", "--quiet", "other")).isZero();

        LinkLock merged = LinkLock.parse(Files.readString(folder.resolve("links.lock")));
        assertThat(merged.problems()).isEmpty();
        assertThat(merged.records().keySet()).contains(address("a"), address("b"), address("c"), address("d"));
        assertThat(merged.of(address("a")).orElseThrow().last()).isEqualTo("2026-05-20");
    }

    private void commit(List<LinkRecord> lines) throws Exception {
        Files.writeString(folder.resolve("links.lock"), LinkLock.text(lines));
        git("add", "--all");
        git("commit", "--quiet", "--message", "links");
    }

    private static LinkRecord line(String name, String last) {
        return new LinkRecord(address(name), Verdict.OK, "200", "2026-05-04", last, Optional.empty());
    }

    private static String address(String name) {
        return "https://" + name + ".example.org/";
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
