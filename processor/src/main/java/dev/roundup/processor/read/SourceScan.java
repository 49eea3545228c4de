package dev.roundup.processor.read;

import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.BrokenGrammar;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.MisplacedAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Scans the sources of a round once. It collects the declarations and the annotations in a wrong place. */
final class SourceScan {
    private static final Set<String> PAPER_DETAILS = Set.of(
            "Abstract",
            "AppearedIn",
            "Contact",
            "EqualContribution",
            "Extra",
            "Figure",
            "Link",
            "Note",
            "Publication",
            "Published",
            "Session",
            "Tag",
            "Tldr");

    private final RoundContext round;
    private final AllowanceReader allowanceReader;

    /** The names of the types that are declared as outlines, publications, papers, sites and venues. */
    final List<String> outlines = new ArrayList<>();

    final List<String> publications = new ArrayList<>();
    final List<String> papers = new ArrayList<>();
    final List<String> sites = new ArrayList<>();
    final List<String> venues = new ArrayList<>();

    /** All allowances, wherever they are. */
    final List<Allowance> allowances = new ArrayList<>();

    final List<MisplacedAnnotation> strays = new ArrayList<>();
    final List<BrokenGrammar> brokenGrammars = new ArrayList<>();

    SourceScan(RoundContext round, AllowanceReader allowanceReader) {
        this.round = round;
        this.allowanceReader = allowanceReader;
    }

    /** Adds what another scan found. */
    void add(SourceScan other) {
        outlines.addAll(other.outlines);
        publications.addAll(other.publications);
        papers.addAll(other.papers);
        sites.addAll(other.sites);
        venues.addAll(other.venues);
        allowances.addAll(other.allowances);
        strays.addAll(other.strays);
        brokenGrammars.addAll(other.brokenGrammars);
    }

    void scan(Element element) {
        if (!element.getAnnotationMirrors().isEmpty()) {
            allowances.addAll(allowanceReader.own(element));
            if (element instanceof TypeElement type) {
                type(type);
            } else if (element instanceof VariableElement field) {
                field(field);
            }
        }
        if (element instanceof TypeElement type) {
            type.getEnclosedElements().forEach(this::scan);
        }
    }

    private void field(VariableElement field) {
        if (!(field.getConstantValue() instanceof String)
                && field.asType().getKind() != TypeKind.ERROR
                && !mayWait(field)) {
            ElementAnnotations.of(round, field, null).stream()
                    .filter(annotation ->
                            annotation.type().is("Person") || annotation.type().is("Topic"))
                    .forEach(annotation -> stray(annotation, field, "a String constant"));
        }
    }

    /** True for a string that Eclipse's compiler may not have resolved yet; it has no constant value then. */
    private boolean mayWait(VariableElement field) {
        return round.isEclipse() && field.asType().toString().equals("java.lang.String");
    }

    private void type(TypeElement type) {
        ElementAnnotations annotations = ElementAnnotations.of(round, type, null);
        boolean outline = declared(annotations, "Roundup", type, outlines);
        declared(annotations, "Publications", type, publications);
        boolean paper = declared(annotations, "Paper", type, papers);
        declared(annotations, "Site", type, sites);
        declared(annotations, "Venue", type, venues);
        annotations.first("LinkScheme").ifPresent(scheme -> grammar(scheme, type));
        annotations.stream().forEach(annotation -> {
            Optional<String> wanted = wanted(annotation);
            if (wanted.isPresent() && !(wanted.get().equals("@Paper") ? paper : outline)) {
                stray(annotation, type, wanted.get());
            }
        });
    }

    private void grammar(AnnotationView scheme, TypeElement type) {
        Located<String> expression = scheme.string("id");
        try {
            Pattern.compile(expression.value());
        } catch (PatternSyntaxException wrong) {
            String place = wrong.getIndex() < 0 ? "" : " at character " + (wrong.getIndex() + 1);
            brokenGrammars.add(new BrokenGrammar(
                    type.getSimpleName().toString(),
                    expression.value(),
                    wrong.getDescription() + place,
                    expression.origin()));
        }
    }

    private static boolean declared(ElementAnnotations annotations, String as, TypeElement type, List<String> names) {
        boolean declared = annotations.first(as).isPresent();
        if (declared) {
            names.add(type.getQualifiedName().toString());
        }
        return declared;
    }

    /** The annotation that must be at the same type. */
    private static Optional<String> wanted(AnnotationView annotation) {
        if (annotation.type().is("FrontMatter")) {
            return Optional.of("@Roundup");
        }
        boolean detail = annotation.type().badge().isPresent()
                || annotation.type().scheme().isPresent()
                || PAPER_DETAILS.stream().anyMatch(annotation.type()::is);
        return detail ? Optional.of("@Paper") : Optional.empty();
    }

    private void stray(AnnotationView annotation, Element element, String wanted) {
        strays.add(new MisplacedAnnotation(
                annotation.type().simpleName(), element.getSimpleName().toString(), wanted, annotation.origin()));
    }
}
