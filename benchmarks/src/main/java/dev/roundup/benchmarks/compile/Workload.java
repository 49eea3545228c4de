package dev.roundup.benchmarks.compile;

import dev.roundup.testing.PaperGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Sources to compile.
 *
 * @param papers the number of papers; 0 means the types of {@value #NOTHING} papers, without annotations
 * @param layout how the papers are divided into files
 */
record Workload(int papers, FileLayout layout) {
    /** All comparisons take the papers of this seed. */
    static final long SEED = 1;

    private static final int NOTHING = 1_000;

    /** The division of papers into files. */
    enum FileLayout {
        /** One file for each paper. */
        FILES,
        /** One file for all papers, which are nested types. */
        NESTED
    }

    /** Writes the sources, and a list of their names as an argument for javac. */
    Path write(Path folder) throws IOException {
        StringBuilder names = new StringBuilder();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            names.append(file).append('\n');
        }
        return Files.writeString(folder.resolve("sources.txt"), names);
    }

    private Map<String, String> sources() {
        PaperGenerator generator = new PaperGenerator(papers == 0 ? NOTHING : papers, SEED);
        Map<String, String> sources = layout == FileLayout.FILES ? generator.fileAPaper() : generator.nested();
        if (papers == 0) {
            sources.remove("gen/Days.java");
            sources.replaceAll((name, source) -> source.replaceAll("(?ms)^@.*?(?=^(?:public )?interface)", ""));
        }
        return sources;
    }

    @Override
    public String toString() {
        return papers == 0 ? "0" : String.format("%,d", papers) + (layout == FileLayout.NESTED ? " nested" : "");
    }
}
