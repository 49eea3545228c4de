package dev.roundup.processor.model;

import dev.roundup.processor.text.math.Macros;
import java.util.List;

/**
 * Definitions of TeX commands in one value of a paper.
 *
 * @param macros the commands that this value defines, with the problems in it
 */
public record MacroDefinitions(Located<String> written, Macros macros) {
    /** The commands of several values. Of two with the same name, the last one counts. */
    public static Macros together(List<MacroDefinitions> definitions) {
        Macros all = Macros.NONE;
        for (MacroDefinitions each : definitions) {
            all = all.and(each.macros());
        }
        return all;
    }
}
