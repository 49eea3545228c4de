package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the time from the save of one paper to the page that shows it, in programs that are warm. */
record SaveComparison(int papers, Watcher preview, SavedFile source, Watcher eleventy, SavedFile markdown) {
    private static final int WARM_UP = 15;

    /** Starts both programs and measures. They take turns. */
    static Map<String, Cost> run(int papers, int rounds, String preview, Path sources, Peers peers)
            throws IOException, InterruptedException {
        int changed = papers / 2;
        try (Watcher ours = Watcher.preview(preview);
                Watcher eleventy = peers.watcher()) {
            return new SaveComparison(
                            papers,
                            ours,
                            new SavedFile(sources.resolve("gen/Paper" + changed + ".java")),
                            eleventy,
                            new SavedFile(peers.folder().resolve("eleventy/papers/paper-" + changed + ".md")))
                    .run(rounds);
        }
    }

    private Map<String, Cost> run(int rounds) throws IOException, InterruptedException {
        eleventy.await("folder " + (papers - 1) + " of");
        Thread.sleep(2_000); // Eleventy says that it watches a moment before it does.
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            Cost ours = cost(preview, source);
            Cost theirs = cost(eleventy, markdown);
            if (round >= 0) {
                costs.computeIfAbsent(preview.name, any -> new ArrayList<>()).add(ours);
                costs.computeIfAbsent(eleventy.name, any -> new ArrayList<>()).add(theirs);
            }
        }
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, all) -> medians.put(name, Cost.median(all)));
        return medians;
    }

    private static Cost cost(Watcher watcher, SavedFile file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        watcher.await(file.save());
        double passed = (System.nanoTime() - start) / 1e6;
        Thread.sleep(300); // Nobody saves at once again, and Eleventy may still tell its browsers.
        return new Cost(passed, 0, 0);
    }
}
