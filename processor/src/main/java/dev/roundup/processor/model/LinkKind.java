package dev.roundup.processor.model;

/** What a link leads to, in the order of the page; the constants are those of {@code dev.roundup.LinkKind}. */
public enum LinkKind {
    PAPER("Paper"),
    PDF("PDF"),
    CODE("Code"),
    PROJECT("Project page"),
    VIDEO("Video"),
    SLIDES("Slides"),
    POSTER("Poster"),
    BLOG("Blog post"),
    DATA("Data"),
    MODEL("Model"),
    DEMO("Demo"),
    SUPPLEMENT("Supplement"),
    OTHER("Link");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    /** The words of a link of this kind where it brings none of its own. */
    public String label() {
        return label;
    }
}
