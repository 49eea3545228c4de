package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.Topics;
import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The place of a value never makes it differ from another, and comparing two values never calls the compiler. */
class OriginTest {
    private static final Asset.Content CONTENT = () -> {
        throw new AssertionError("opened");
    };

    /**
     * Sample values for the types of the model other than its own records, optional values, lists, sets, enums and
     * origins.
     */
    private static final Map<Class<?>, Object> LEAVES = Map.ofEntries(
            Map.entry(String.class, "value"),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Integer.class, 1),
            Map.entry(Object.class, "any"),
            Map.entry(Throwable.class, new IllegalStateException()),
            Map.entry(Asset.Content.class, CONTENT),
            Map.entry(Path.class, Path.of("folder")),
            Map.entry(Pattern.class, Pattern.compile("id")),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(OffsetDateTime.class, OffsetDateTime.MIN),
            Map.entry(Prose.class, ProseParser.parse("Some words.")),
            Map.entry(Macros.class, Macros.NONE));

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .importPackages("dev.roundup.processor.model").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && !type.getName().contains("Test"))
                        .<Class<?>>map(type -> type);
    }

    @ParameterizedTest
    @MethodSource("records")
    void values_that_differ_in_their_places_alone_are_equal(Class<?> type) throws Exception {
        Object here = new Maker(origin(1)).make(type);
        Object there = new Maker(origin(2)).make(type);

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
    }

    /** An origin whose compiler refuses every call. */
    private static SourceOrigin origin(long order) {
        return new SourceOrigin(
                silent(Element.class),
                silent(AnnotationMirror.class),
                silent(AnnotationValue.class),
                order,
                null,
                null,
                null);
    }

    private static <T> T silent(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    throw new AssertionError(type.getSimpleName() + "." + method.getName() + " was called");
                }));
    }

    /** Makes a value of any type of the model, with every part present. */
    private record Maker(Origin origin) {
        Object make(Type type) throws ReflectiveOperationException {
            if (type instanceof ParameterizedType generic) {
                Type argument = generic.getActualTypeArguments()[0];
                Class<?> raw = (Class<?>) generic.getRawType();
                if (raw == Optional.class) {
                    return Optional.of(make(argument));
                }
                if (raw == List.class) {
                    return List.of(make(argument));
                }
                if (raw == Map.class) {
                    return Map.of(make(argument), make(generic.getActualTypeArguments()[1]));
                }
                if (raw == Set.class) {
                    return Set.of(make(argument));
                }
                return make(raw, argument);
            }
            if (type instanceof WildcardType wildcard) {
                return make(wildcard.getUpperBounds()[0]);
            }
            return make((Class<?>) type, Object.class);
        }

        private Object make(Class<?> type, Type argument) throws ReflectiveOperationException {
            if (LEAVES.containsKey(type)) {
                return LEAVES.get(type);
            }
            if (type == Origin.class) {
                return origin;
            }
            if (type == People.class) {
                return new People(List.of((Person) make(Person.class)));
            }
            if (type == Topics.class) {
                return new Topics(List.of((Topic) make(Topic.class)));
            }
            if (type == Link.Target.class) {
                return make(Link.Target.Url.class);
            }
            if (type == Declaration.class) {
                return make(Person.class);
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            assertThat(type).as("a type that this test knows to make").isRecord();
            return record(type, argument);
        }

        private Object record(Class<?> type, Type argument) throws ReflectiveOperationException {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = make(bound(components[i].getGenericType(), argument));
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        }

        /** Replaces a type parameter by its argument. Records of the model have at most one. */
        private static Type bound(Type type, Type argument) {
            if (type instanceof TypeVariable<?>) {
                return argument;
            }
            boolean isVariable = type instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] instanceof TypeVariable<?>;
            return isVariable ? optional(argument) : type;
        }

        private static Type optional(Type argument) {
            return new ParameterizedType() {
                @Override
                public Type[] getActualTypeArguments() {
                    return new Type[] {argument};
                }

                @Override
                public Type getRawType() {
                    return Optional.class;
                }

                @Override
                public Type getOwnerType() {
                    return Optional.class;
                }
            };
        }
    }
}
