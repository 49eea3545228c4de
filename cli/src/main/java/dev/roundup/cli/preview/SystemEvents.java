package dev.roundup.cli.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Events of the operating system. If it watches no more folders, we look again at short intervals. */
final class SystemEvents implements FileEvents {
    private static final WatchEvent.Kind<?>[] ALL = {ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY};
    private static final WatchEvent.Kind<?>[] NAMES = {ENTRY_CREATE, ENTRY_DELETE};

    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private boolean isComplete = true;

    SystemEvents(WatchService service) {
        this.service = service;
    }

    /** The events of this computer. On macOS, Java itself looks only every few seconds, so we look ourselves. */
    static FileEvents ofSystem() {
        boolean isMac = System.getProperty("os.name", "").startsWith("Mac");
        try {
            return isMac
                    ? new PolledEvents()
                    : new SystemEvents(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException none) {
            return new PolledEvents();
        }
    }

    @Override
    public boolean watch(Set<Path> folders, Set<Path> above) {
        Set<Path> all = new HashSet<>(folders);
        all.addAll(above);
        keys.entrySet().removeIf(entry -> {
            boolean isOver = !all.contains(entry.getKey());
            if (isOver) {
                entry.getValue().cancel();
            }
            return isOver;
        });
        isComplete = true;
        boolean isNew = false;
        for (Path folder : all) {
            isNew |= register(folder, folders.contains(folder) ? ALL : NAMES);
        }
        return isNew;
    }

    private boolean register(Path folder, WatchEvent.Kind<?>[] kinds) {
        try {
            // The key of a folder that was deleted and made again is another one, even if its name is the same.
            WatchKey key = folder.register(service, kinds);
            return !key.equals(keys.put(folder, key));
        } catch (IOException goneOrTooMany) {
            isComplete = false;
            return false;
        }
    }

    @Override
    public void await() throws InterruptedException {
        if (isComplete) {
            drain(service.take());
        } else {
            await(PolledEvents.INTERVAL);
        }
    }

    @Override
    public boolean await(Duration quiet) throws InterruptedException {
        @Nullable WatchKey key = service.poll(quiet.toNanos(), TimeUnit.NANOSECONDS);
        drain(key);
        return key != null;
    }

    private static void drain(@Nullable WatchKey key) {
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException failed) {
            // The process ends.
        }
    }
}
