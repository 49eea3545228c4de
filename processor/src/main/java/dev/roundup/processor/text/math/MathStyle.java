package dev.roundup.processor.text.math;

import java.util.Locale;

/** The size and spacing of a part of a formula (TeXbook, chapter 17; MathML Core's displaystyle and scriptlevel). */
public enum MathStyle {
    /** On a line of its own. */
    DISPLAY(0),
    /** Within a line of text. */
    TEXT(0),
    /** As a script. */
    SCRIPT(1),
    /** As a script of a script. */
    SCRIPTSCRIPT(2);

    private final int scriptLevel;

    MathStyle(int scriptLevel) {
        this.scriptLevel = scriptLevel;
    }

    static MathStyle of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    public boolean isScript() {
        return scriptLevel > 0;
    }

    public int scriptLevel() {
        return scriptLevel;
    }

    /** The style of a script. */
    public MathStyle script() {
        return isScript() ? SCRIPTSCRIPT : SCRIPT;
    }

    /** The style of the parts of a fraction. */
    public MathStyle fraction() {
        return this == DISPLAY ? TEXT : script();
    }

    /** The style of a cell of a table. */
    public MathStyle cell() {
        return this == DISPLAY ? TEXT : this;
    }
}
