package dev.roundup.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.compile.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    @TempDir
    Path folder = Path.of("");

    /** Tells as many events as it got, and then waits for nothing more. */
    private static final class Burst implements FileEvents {
        private final AtomicInteger left;

        Burst(int events) {
            this.left = new AtomicInteger(events);
        }

        @Override
        public boolean watch(Set<Path> folders, Set<Path> above) {
            return false;
        }

        @Override
        public void await() throws InterruptedException {
            if (left.getAndDecrement() <= 0) {
                throw new InterruptedException("nothing more happens");
            }
        }

        @Override
        public boolean await(Duration quiet) {
            return left.get() > 0 && left.getAndDecrement() > 0;
        }
    }

    private WatchedFiles look() {
        return WatchedFiles.in(Set.of(folder), SourceTree::isSkipped);
    }

    @Test
    void two_hundred_saves_are_one_change() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Burst saves = new Burst(200);
        Changes changes = new Changes(saves, () -> {
            looks.incrementAndGet();
            return look();
        });
        WatchedFiles before = changes.now();
        Files.writeString(folder.resolve("Kites.java"), "interface Kites {}");
        looks.set(0);
        assertThat(changes.next(before).files()).hasSize(1);
        assertThat(looks).hasValue(1);
        assertThat(saves.left).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".Kites.java.swp",
                "4913",
                "Kites.java~",
                "#Kites.java#",
                ".#Kites.java",
                "Kites.java___jb_tmp___",
                "target/Kites.java",
                ".git/index"
            })
    void what_editors_and_tools_write_is_no_change(String name) throws Exception {
        Files.writeString(folder.resolve("Kites.java"), "");
        WatchedFiles before = look();
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        assertThat(look().files()).isEqualTo(before.files());
    }

    static Stream<FileEvents> systems() {
        return Stream.of(SystemEvents.ofSystem(), new PolledEvents());
    }

    /** Each step waits for its change, as the preview does. */
    @ParameterizedTest
    @MethodSource("systems")
    void files_and_folders_may_come_go_and_come_again(FileEvents system) throws Exception {
        try (FileEvents events = system) {
            Changes changes = new Changes(events, this::look);
            WatchedFiles files = changes.now();
            Path paper = folder.resolve("lab/kites/Kites.java");
            // The second time, it is the whole folder that goes.
            for (Path gone : List.of(folder.resolve("lab"), folder)) {
                files = after(changes, files, () -> write(paper, "interface Kites {}"));
                files = after(changes, files, () -> write(paper, "interface Kites { }"));
                files = after(changes, files, () -> delete(gone));
            }
            files = after(changes, files, () -> write(paper, "interface Kites {}"));
            Path elsewhere = folder.resolveSibling(folder.getFileName() + " elsewhere");
            files = after(changes, files, () -> Files.move(folder, elsewhere));
            assertThat(files.files()).isEmpty();
            files = after(changes, files, () -> Files.move(elsewhere, folder));
            assertThat(files.files()).containsOnlyKeys(paper);
        }
    }

    /** Does something to files. */
    @FunctionalInterface
    private interface Edit {
        void run() throws Exception;
    }

    private static WatchedFiles after(Changes changes, WatchedFiles before, Edit edit) throws Exception {
        CompletableFuture<WatchedFiles> next = CompletableFuture.supplyAsync(() -> {
            try {
                return changes.next(before);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        edit.run();
        return next.get();
    }

    /** A save in one step, so that nobody sees half a file. */
    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Path whole = Files.writeString(file.resolveSibling(".whole"), text);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
