package dev.roundup.processor.check.rule;

/** What a rule looks at in one go. */
public enum Scope {
    /** A paper, wherever it is listed; never one of another module or jar, which was checked there. */
    PAPER("each paper"),
    /** A paper, roundup, site, venue, person or topic by itself. */
    DECLARATION("each declaration"),
    /** An address that a link or a declaration leads to, or the id that it is made from. */
    ADDRESS("each address"),
    /** A text that readers of the page see, wherever it stands. */
    TEXT("each text that readers see"),
    /** A picture that the page is to show. */
    PICTURE("each picture"),
    /** A site with its registries. */
    SITE("each site"),
    /** A roundup with all that it lists. */
    ROUNDUP("each roundup"),
    /** All that one compile shows. */
    WORKSPACE("each compile"),
    /** The run of the other rules. */
    RUN("each run of the rules"),
    /** The writing of what was rendered. */
    OUTPUT("each file");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    /** What it is in documents. */
    public String words() {
        return words;
    }
}
