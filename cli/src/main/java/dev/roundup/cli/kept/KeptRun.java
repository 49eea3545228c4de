package dev.roundup.cli.kept;

import dev.roundup.processor.RoundupProcessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.JavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * A run of the processor over kept declarations, in the rounds that a compiler would have. Any finding ends it with an
 * exception.
 */
final class KeptRun {
    private final Printed printed = new Printed();
    private final RoundupProcessor processor = RoundupProcessor.forFiles();

    /** @param options the processor's options; one without a value is empty */
    KeptRun(KeptElements elements, Map<String, String> options, JavaFileManager files) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        options.forEach((key, value) -> values.put(key, value.isEmpty() ? null : value));
        processor.init(new Environment(values, elements, new KeptFiler(files, elements), printed));
    }

    /** Does everything. The second round is that of the generated classes; files are written in the last one. */
    void run(Set<? extends Element> roots) {
        try {
            round(roots, false);
            round(Set.of(), false);
        } catch (NotKeptException found) {
            processor.process(Set.of(), new Round(Set.of(), true, true));
            throw found;
        }
        round(Set.of(), true);
    }

    private void round(Set<? extends Element> roots, boolean isLast) {
        processor.process(Set.of(), new Round(roots, isLast, false));
        printed.check();
    }
}
