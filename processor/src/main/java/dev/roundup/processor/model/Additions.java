package dev.roundup.processor.model;

import java.util.List;

/**
 * Everything that an author adds to a paper in a form of their own.
 *
 * @param notes remarks for readers
 * @param extras values under names
 * @param macros the paper's own TeX commands
 */
public record Additions(List<Text> notes, List<NamedValue> extras, List<MacroDefinitions> macros) {
    /** Keeps its own copies of the lists. */
    public Additions {
        notes = List.copyOf(notes);
        extras = List.copyOf(extras);
        macros = List.copyOf(macros);
    }
}
