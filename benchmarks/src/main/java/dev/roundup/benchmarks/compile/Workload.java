package dev.roundup.benchmarks.compile;

import dev.roundup.testing.PaperGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Sources to compile.
 *
 * @param papers how many papers they hold; 0 stands for as many types as {@value #NOTHING} papers are, without annotations
 * @param layout how they are spread over files
 */
record Workload(int papers, FileLayout layout) {
    private static final int NOTHING = 1_000;

    /** How papers are spread over files. */
    enum FileLayout {
        /** One file a paper. */
        FILES,
        /** All in one, as nested types. */
        NESTED
    }

    /** Writes the sources and the list of their names, which javac takes as an argument. */
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
        PaperGenerator generator = new PaperGenerator(papers == 0 ? NOTHING : papers, 1);
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
