package dev.roundup.processor.read;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.read.AnnotationTypes.AnnotationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A typed view of one annotation. Only this class takes annotation values apart. It throws {@link UnresolvedValue} if
 * the compiler could not resolve a value or if a required value is missing. The compiler reports both.
 */
final class AnnotationView {
    /** A compiler puts this in place of a constant or class literal that it cannot resolve. */
    static final String ERROR = "<error>";

    private static final String UNKNOWN = "a class or constant";

    private final RoundContext round;
    private final Element element;
    private final AnnotationMirror root;
    private final @Nullable AnnotationValue self;
    private final @Nullable SourceOrigin standIn;
    private final int number;
    private long nextOrder;
    private final AnnotationType type;
    private final Map<String, AnnotationValue> values = new HashMap<>();
    private final Set<String> unresolved = new HashSet<>();

    /**
     * @param root the annotation on the element
     * @param self the value inside {@code root} that is viewed; null for {@code root} itself
     * @param number the position among repeated annotations, from 1; 0 if the annotation is not repeated
     */
    private AnnotationView(
            RoundContext round,
            Element element,
            AnnotationMirror root,
            AnnotationMirror mirror,
            @Nullable AnnotationValue self,
            @Nullable SourceOrigin standIn,
            int number) {
        this.round = round;
        this.element = element;
        this.root = root;
        this.self = self;
        this.standIn = standIn;
        this.number = number;
        this.nextOrder = round.nextOrder();
        this.type = round.annotationTypes().of(mirror);
        if (round.isEclipse() && !EclipseValues.areReadable(mirror)) {
            throw unresolved(UNKNOWN);
        }
        mirror.getElementValues().forEach((member, value) -> {
            String name = member.getSimpleName().toString();
            values.put(name, value);
            if (!round.isResolved(member, value)) {
                unresolved.add(name);
            }
        });
    }

    static AnnotationView of(
            RoundContext round, Element element, AnnotationMirror mirror, @Nullable SourceOrigin standIn) {
        return new AnnotationView(round, element, mirror, mirror, null, standIn, 0);
    }

    AnnotationType type() {
        return type;
    }

    /** The place of the annotation. */
    Origin origin() {
        return origin(self);
    }

    /** The place of a member's value, or of the annotation if the value is a default. */
    SourceOrigin origin(String member) {
        AnnotationValue value = values.get(member);
        return origin(value == null ? self : value);
    }

    private SourceOrigin origin(@Nullable AnnotationValue value) {
        String repetition = number == 0 ? null : "@" + type.simpleName() + " no. " + number;
        return new SourceOrigin(element, root, value, nextOrder++, round.compiledType(element), standIn, repetition);
    }

    /** A string. Empty if the annotation type has no such member, as is possible for a user's own type. */
    Located<String> string(String member) {
        return value(member).map(value -> located(member, value)).orElseGet(() -> new Located<>("", origin()));
    }

    /** A string, if it is given and not blank. */
    Optional<Located<String>> optionalString(String member) {
        return value(member)
                .filter(value -> value.getValue() instanceof String)
                .map(value -> located(member, value))
                .filter(string -> !string.value().isBlank());
    }

    /** Words for readers, if they are given. They may be blank; a rule reports that. */
    Optional<Located<String>> words(String member) {
        return value(member)
                .filter(value -> value.getValue() instanceof String)
                .map(value -> located(member, value))
                .filter(string -> !string.value().isEmpty());
    }

    /** Words for readers, parsed as text. */
    Optional<Text> wordsAsText(String member) {
        return words(member).map(string -> round.text(string.value(), string.origin()));
    }

    /** A string, parsed as text, if it is given and not blank. */
    Optional<Text> optionalText(String member) {
        return optionalString(member).map(string -> round.text(string.value(), string.origin()));
    }

    /** The strings of an array. */
    List<Located<String>> strings(String member) {
        return items(member).stream()
                .map(item -> new Located<>(item.getValue().toString(), (Origin) origin(item)))
                .toList();
    }

    /** A boolean. */
    boolean flag(String member) {
        return value(member).map(value -> Boolean.TRUE.equals(value.getValue())).orElse(false);
    }

    /** The constant of one of our enums that has the name of the given constant, or {@code otherwise}. */
    <E extends Enum<E>> E constant(String member, Class<E> type, E otherwise) {
        return value(member)
                .map(value -> value.getValue() instanceof VariableElement constant
                        ? constant(type, constant.getSimpleName().toString(), otherwise)
                        : otherwise)
                .orElse(otherwise);
    }

    /**
     * The enum constants of an array, without those of a newer vocabulary; {@code otherwise} if there is no such
     * member.
     */
    <E extends Enum<E>> Set<E> constants(String member, Class<E> type, Set<E> otherwise) {
        if (value(member).isEmpty()) {
            return otherwise;
        }
        Set<String> names = items(member).stream()
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .collect(Collectors.toSet());
        return Set.copyOf(Stream.of(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .toList());
    }

    /** The constant with a name; {@code otherwise} if there is none, as with a newer vocabulary. */
    static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }

    /** A class literal. Empty for {@code void.class}, which means "none". */
    Optional<TypeLiteral> optionalLiteral(String member) {
        return value(member)
                .map(value -> literal(value, origin(member)))
                .filter(literal -> literal.type().getKind() != TypeKind.VOID);
    }

    /** True if an array has elements. */
    boolean isFilled(String member) {
        return !items(member).isEmpty();
    }

    /** A class literal. */
    TypeLiteral literal(String member) {
        return literal(value(member).orElseThrow(() -> unresolved(member)), origin(member));
    }

    /** The class literals of an array. */
    List<TypeLiteral> literals(String member) {
        return items(member).stream().map(item -> literal(item, origin(item))).toList();
    }

    private TypeLiteral literal(AnnotationValue value, SourceOrigin origin) {
        if (!(value.getValue() instanceof TypeMirror type) || innermost(type).getKind() == TypeKind.ERROR) {
            throw unresolved(value.getValue().toString());
        }
        return new TypeLiteral(type, origin);
    }

    private static TypeMirror innermost(TypeMirror type) {
        return type instanceof ArrayType array ? innermost(array.getComponentType()) : type;
    }

    /** The annotations of an array. */
    List<AnnotationView> annotations(String member) {
        return items(member).stream()
                .filter(item -> item.getValue() instanceof AnnotationMirror)
                .map(item -> inside(item, number))
                .toList();
    }

    /** The annotations in a container. The compiler may have added the container itself. */
    List<AnnotationView> contents() {
        boolean implicit = round.elements().getOrigin(element, root) == Elements.Origin.MANDATED;
        List<AnnotationView> contents = new ArrayList<>();
        for (AnnotationValue item : items("value")) {
            contents.add(inside(item, implicit ? contents.size() + 1 : 0));
        }
        return contents;
    }

    private AnnotationView inside(AnnotationValue item, int number) {
        return new AnnotationView(round, element, root, (AnnotationMirror) item.getValue(), item, standIn, number);
    }

    private Located<String> located(String member, AnnotationValue value) {
        return new Located<>(value.getValue().toString(), origin(member));
    }

    private List<? extends AnnotationValue> items(String member) {
        return value(member)
                .map(value -> value.getValue() instanceof List<?> items ? items : List.of(value))
                .orElse(List.of())
                .stream()
                .map(item -> resolved((AnnotationValue) item))
                .toList();
    }

    private Optional<AnnotationValue> value(String member) {
        AnnotationValue value = values.get(member);
        if (unresolved.contains(member)) {
            throw unresolved(UNKNOWN);
        }
        if (value == null) {
            value = type.defaults().get(member);
        }
        if (value == null) {
            if (type.members().contains(member)) {
                throw unresolved(member);
            }
            return Optional.empty();
        }
        return Optional.of(resolved(value));
    }

    private AnnotationValue resolved(AnnotationValue value) {
        if (isError(value)) {
            throw unresolved(UNKNOWN);
        }
        return value;
    }

    /** True if javac could not resolve the value. A real string {@code "<error>"} is in quotes. */
    static boolean isError(AnnotationValue value) {
        return ERROR.equals(value.getValue()) && !value.toString().startsWith("\"");
    }

    private UnresolvedValue unresolved(String what) {
        return round.unresolved(what, element);
    }
}
