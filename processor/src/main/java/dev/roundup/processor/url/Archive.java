package dev.roundup.processor.url;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.text.Quote;

/** The archives whose ids the vocabulary knows. */
public enum Archive {
    ARXIV("arXiv", "Arxiv"),
    OPENREVIEW("OpenReview", "OpenReview"),
    DOI("DOI", "Doi"),
    GITHUB("GitHub", "GitHub"),
    ACL("ACL Anthology", "AclAnthology"),
    HUGGING_FACE("Hugging Face", "HuggingFace"),
    ZENODO("Zenodo", "Zenodo"),
    YOUTUBE("YouTube", "YouTube");

    private final String title;
    private final String annotation;

    Archive(String title, String annotation) {
        this.title = title;
        this.annotation = annotation;
    }

    /** The name of its scheme. */
    public String title() {
        return title;
    }

    /** Whether a link is by an id of it. */
    boolean has(Link link) {
        return link.id().isPresent()
                && link.annotation().equals(annotation)
                && link.id().get().scheme().name().equals(title);
    }

    /** Whether a link is by an id of any of them, which has a rule of its own. */
    static boolean hasAny(Link link) {
        if (link.id().isPresent()) {
            for (Archive archive : values()) {
                if (archive.has(link)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The simple name of the annotation that links its ids. */
    public String annotation() {
        return annotation;
    }

    /** The annotation that links an id. */
    String annotation(String id) {
        return "@" + annotation + "(" + Quote.whole(id) + ")";
    }
}
