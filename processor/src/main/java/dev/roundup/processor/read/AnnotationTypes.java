package dev.roundup.processor.read;

import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.LinkKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** The annotation types in use. Each is examined once a round. */
final class AnnotationTypes {
    private static final String VOCABULARY = "dev.roundup.";

    private final Map<TypeElement, AnnotationType> known = new HashMap<>();
    private final RoundContext round;

    AnnotationTypes(RoundContext round) {
        this.round = round;
    }

    /**
     * An annotation type.
     *
     * @param name its qualified name
     * @param defaults the default values of its members
     * @param members all its members
     * @param container true if it only holds the repeated annotations of another type
     * @param badge its label and colour, if it is a badge
     * @param scheme its properties, if it is a scheme of links
     */
    record AnnotationType(
            String name,
            String simpleName,
            Map<String, AnnotationValue> defaults,
            Set<String> members,
            boolean container,
            Optional<BadgeType> badge,
            Optional<SchemeType> scheme) {
        /** True if it is the annotation of our vocabulary with this name. */
        boolean is(String vocabularyName) {
            return name.length() == VOCABULARY.length() + vocabularyName.length()
                    && name.endsWith(vocabularyName)
                    && name.startsWith(VOCABULARY);
        }
    }

    /** A type of badge. */
    record BadgeType(String label, boolean highlight) {}

    /** A scheme of links by id. */
    record SchemeType(Scheme scheme, LinkKind kind, String url, Optional<String> pdf, Optional<String> label) {}

    /** The type of an annotation. */
    AnnotationType of(AnnotationMirror mirror) {
        TypeElement element = (TypeElement) mirror.getAnnotationType().asElement();
        AnnotationType type = known.get(element);
        if (type == null) {
            type = look(element, element.getQualifiedName().toString());
            known.put(element, type);
        }
        return type;
    }

    private AnnotationType look(TypeElement element, String name) {
        Map<String, AnnotationValue> defaults = new HashMap<>();
        Set<String> members = new HashSet<>();
        boolean container = false;
        for (ExecutableElement member : ElementFilter.methodsIn(element.getEnclosedElements())) {
            String memberName = member.getSimpleName().toString();
            members.add(memberName);
            if (member.getDefaultValue() != null) {
                defaults.put(memberName, member.getDefaultValue());
            }
            container |= memberName.equals("value") && isRepeatedIn(member, name);
        }
        return new AnnotationType(
                name,
                element.getSimpleName().toString(),
                defaults,
                members,
                container,
                meta(element, "Badge").map(AnnotationTypes::badge),
                meta(element, "LinkScheme").map(values -> scheme(values, element)));
    }

    private static boolean isRepeatedIn(ExecutableElement value, String container) {
        return value.getReturnType() instanceof ArrayType array
                && array.getComponentType() instanceof DeclaredType component
                && component.asElement().getAnnotationMirrors().stream()
                        .filter(meta -> meta.getAnnotationType().toString().equals("java.lang.annotation.Repeatable"))
                        .flatMap(meta -> meta.getElementValues().values().stream())
                        .anyMatch(named -> named.getValue().toString().equals(container));
    }

    private Optional<Map<String, Object>> meta(Element annotationType, String vocabularyName) {
        for (AnnotationMirror meta : annotationType.getAnnotationMirrors()) {
            if (meta.getAnnotationType().toString().equals(VOCABULARY + vocabularyName)) {
                Map<String, Object> values = new HashMap<>();
                meta.getElementValues().forEach((member, value) -> {
                    if (!round.isResolved(member, value)) {
                        throw round.unresolved("a constant", annotationType);
                    }
                    values.put(member.getSimpleName().toString(), value.getValue());
                });
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    private static BadgeType badge(Map<String, Object> values) {
        return new BadgeType(string(values, "label"), Boolean.TRUE.equals(values.get("highlight")));
    }

    private SchemeType scheme(Map<String, Object> values, TypeElement element) {
        return new SchemeType(
                new Scheme(string(values, "name"), grammar(string(values, "id"), element), string(values, "example")),
                AnnotationView.constant(LinkKind.class, string(values, "kind"), LinkKind.OTHER),
                string(values, "url"),
                Optional.of(string(values, "pdf")).filter(pdf -> !pdf.isEmpty()),
                Optional.of(string(values, "label")).filter(label -> !label.isEmpty()));
    }

    /**
     * The grammar of a scheme's ids. If the expression is invalid and comes from source, the mistake is reported where
     * it is declared, and every id is accepted. If it comes from a class file, no id is accepted: each use is reported
     * and shows the scheme's example.
     */
    private Pattern grammar(String expression, TypeElement element) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException wrong) {
            return round.isSource(element) ? Pattern.compile(".*", Pattern.DOTALL) : Pattern.compile("(?!)");
        }
    }

    private static String string(Map<String, Object> values, String member) {
        return values.getOrDefault(member, "").toString();
    }
}
