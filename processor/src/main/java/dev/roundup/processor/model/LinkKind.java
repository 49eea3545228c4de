package dev.roundup.processor.model;

/**
 * The kind of thing that a link leads to, in the order of the page. The constants are those of {@code
 * dev.roundup.LinkKind}.
 */
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

    /** The text of a link of this kind that has no text of its own. */
    public String label() {
        return label;
    }
}
