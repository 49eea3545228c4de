package dev.roundup.cli.fix;

import dev.roundup.cli.source.TextEdit;
import dev.roundup.cli.source.TextFix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes changes of texts, all those of a fix or none. */
final class TextChanges {
    private final Map<String, Set<TextEdit>> edits = new LinkedHashMap<>();

    /** Adds a fix, unless one of its changes overlaps with another one, or its file is not known. */
    boolean add(TextFix fix, Collection<String> known) {
        boolean isPossible = fix.edits().stream()
                .allMatch(edit -> known.contains(edit.file())
                        && edits.getOrDefault(edit.file(), Set.of()).stream()
                                .noneMatch(other -> !other.equals(edit) && edit.overlaps(other)));
        if (isPossible) {
            fix.edits()
                    .forEach(edit -> edits.computeIfAbsent(edit.file(), file -> new LinkedHashSet<>())
                            .add(edit));
        }
        return isPossible;
    }

    /** The texts after all changes. */
    Map<String, String> in(Map<String, String> texts) {
        Map<String, String> changed = new HashMap<>(texts);
        edits.forEach((file, all) -> changed.computeIfPresent(file, (name, text) -> changed(text, all)));
        return changed;
    }

    private static String changed(String text, Set<TextEdit> edits) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::offset)
                .thenComparingInt(TextEdit::length)
                .thenComparing(TextEdit::replacement));
        StringBuilder changed = new StringBuilder(text.length() + 64);
        int at = 0;
        for (TextEdit edit : sorted) {
            changed.append(text, at, edit.offset()).append(edit.replacement());
            at = edit.end();
        }
        return changed.append(text, at, text.length()).toString();
    }
}
