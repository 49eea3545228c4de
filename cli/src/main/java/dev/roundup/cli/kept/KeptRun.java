package dev.roundup.cli.kept;

import dev.roundup.processor.RoundupProcessor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.JavaFileManager;
import org.jspecify.annotations.Nullable;

/** A run of the processor over kept declarations, in the rounds that a compiler would have. */
final class KeptRun {
    private final Printed printed = new Printed((kind, text, element, annotation, value) -> {});
    private final RoundupProcessor processor = RoundupProcessor.forFiles();

    /** @param options the processor's options; one without a value is empty */
    KeptRun(KeptElements elements, Map<String, String> options, JavaFileManager files) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        options.forEach((key, value) -> values.put(key, value.isEmpty() ? null : value));
        processor.init(new Environment(values, elements, new KeptFiler(files, elements), printed));
    }

    /** What has been printed until now. It is no sign of a failure, or an exception would have been thrown. */
    List<Printed.Message> messages() {
        return printed.messages();
    }

    /** Reads, checks and renders everything. The second round is that of the generated classes. */
    void begin(Set<? extends Element> roots) {
        round(roots, false);
        if (!printed.hasErrors()) {
            round(Set.of(), false);
        }
    }

    /** Writes the files, unless there are errors. */
    void end() {
        round(Set.of(), true);
    }

    private void round(Set<? extends Element> roots, boolean isLast) {
        processor.process(new LinkedHashSet<>(), new Round(roots, isLast, printed.hasErrors()));
        printed.check();
    }
}
