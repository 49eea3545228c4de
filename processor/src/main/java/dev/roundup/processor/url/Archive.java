package dev.roundup.processor.url;

import dev.roundup.processor.text.Quote;
import java.util.Optional;

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

    /** The name of the archive's scheme. */
    public String title() {
        return title;
    }

    /** The archive for an annotation of the vocabulary and its scheme. Both names must match. */
    public static Optional<Archive> of(String annotation, String scheme) {
        for (Archive archive : values()) {
            if (archive.annotation.equals(annotation) && archive.title.equals(scheme)) {
                return Optional.of(archive);
            }
        }
        return Optional.empty();
    }

    /** The simple name of the annotation that links the archive's ids. */
    public String annotation() {
        return annotation;
    }

    /** The annotation that links an id, as in source code. */
    public String annotation(String id) {
        return "@" + annotation + "(" + Quote.whole(id) + ")";
    }
}
