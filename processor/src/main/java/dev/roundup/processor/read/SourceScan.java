package dev.roundup.processor.read;

import dev.roundup.processor.model.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Goes once over the sources of a round: which types are outlines, which are papers, what stands where it means nothing. */
final class SourceScan {
    private static final Set<String> PAPER_DETAILS = Set.of(
            "Abstract",
            "Contact",
            "EqualContribution",
            "Extra",
            "Figure",
            "Link",
            "Note",
            "Published",
            "Session",
            "Tag",
            "Tldr");

    private final RoundContext round;
    private final List<String> outlines = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();

    SourceScan(RoundContext round) {
        this.round = round;
    }

    void scan(Element element) {
        if (element instanceof TypeElement type) {
            type(type);
            type.getEnclosedElements().forEach(this::scan);
        } else if (element instanceof VariableElement field
                && !field.getAnnotationMirrors().isEmpty()
                && !(field.getConstantValue() instanceof String)) {
            Annotations.of(round, field, null).stream()
                    .filter(annotation ->
                            annotation.type().is("Person") || annotation.type().is("Topic"))
                    .forEach(annotation -> stray(annotation, field, "a String constant"));
        }
    }

    private void type(TypeElement type) {
        if (type.getAnnotationMirrors().isEmpty()) {
            return;
        }
        Annotations annotations = Annotations.of(round, type, null);
        boolean outline = annotations.first("Roundup").isPresent();
        boolean paper = annotations.first("Paper").isPresent();
        if (outline) {
            outlines.add(type.getQualifiedName().toString());
        }
        if (paper) {
            papers.add(type.getQualifiedName().toString());
        }
        annotations.stream().forEach(annotation -> {
            Optional<String> wanted = wanted(annotation);
            if (wanted.isPresent() && !(wanted.get().equals("@Paper") ? paper : outline)) {
                stray(annotation, type, wanted.get());
            }
        });
    }

    /** What an annotation needs beside it. */
    private static Optional<String> wanted(Mirror annotation) {
        if (annotation.type().is("FrontMatter")) {
            return Optional.of("@Roundup");
        }
        boolean detail = annotation.type().badge().isPresent()
                || annotation.type().scheme().isPresent()
                || PAPER_DETAILS.stream().anyMatch(annotation.type()::is);
        return detail ? Optional.of("@Paper") : Optional.empty();
    }

    private void stray(Mirror annotation, Element element, String wanted) {
        strays.add(new Stray(
                annotation.type().simpleName(), element.getSimpleName().toString(), wanted, annotation.origin()));
    }

    /** The names of the types that are outlines. */
    List<String> outlines() {
        return outlines;
    }

    /** The names of the types that are papers. */
    List<String> papers() {
        return papers;
    }

    /** What stands where it means nothing. */
    List<Stray> strays() {
        return strays;
    }
}
