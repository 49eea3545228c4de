package dev.roundup.cli.kept;

import dev.roundup.processor.RoundupProcessor;
import dev.roundup.processor.model.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileManager;
import org.jspecify.annotations.Nullable;

/** A run of the processor over kept declarations, in the rounds that a compiler would have. */
final class KeptRun {
    private final Printed printed;
    private final RoundupProcessor processor;

    /**
     * Prepares the processor.
     *
     * @param options the processor's options; one without a value is empty
     * @param printed takes what the processor finds
     * @param reader gets everything that is read, round by round
     */
    KeptRun(
            KeptElements elements,
            Map<String, String> options,
            JavaFileManager files,
            Printed printed,
            Consumer<Workspace> reader) {
        this.printed = printed;
        this.processor = RoundupProcessor.forFiles(new ReadingListener(printed, reader));
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        options.forEach((key, value) -> values.put(key, value.isEmpty() ? null : value));
        processor.init(new Environment(values, elements, new KeptFiler(files, elements), printed));
    }

    /**
     * Does everything. The second round is that of the generated classes, which there are none of after an error; files are
     * written in the last one.
     *
     * @throws NotKeptException if the files cannot be written
     */
    void run(Set<? extends Element> roots) {
        round(roots, false);
        if (!printed.hasErrors()) {
            round(Set.of(), false);
        }
        int before = printed.size();
        round(Set.of(), true);
        if (printed.size() > before) {
            throw new NotKeptException("a finding in the last round");
        }
    }

    private void round(Set<? extends Element> roots, boolean isLast) {
        processor.process(Set.of(), new Round(roots, isLast, printed.hasErrors()));
    }
}
