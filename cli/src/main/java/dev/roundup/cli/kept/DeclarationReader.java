package dev.roundup.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DeclarationWriter} wrote. */
final class DeclarationReader {
    private final ByteBuffer in;
    private final KeptElements all;

    /** @param all gets the types, and knows those that the declarations name */
    DeclarationReader(byte[] written, KeptElements all) {
        this.in = ByteBuffer.wrap(written);
        this.all = all;
    }

    /** Reads a package or a type. */
    KeptElement root() {
        if (in.get(in.position()) == Tag.PACKAGE) {
            in.get();
            KeptPackage inside = all.packageOf(string());
            inside.setAnnotations(annotations());
            return inside;
        }
        return element(null);
    }

    private KeptElement element(@Nullable KeptElement enclosing) {
        byte tag = in.get();
        return switch (tag) {
            case Tag.TYPE -> type(enclosing);
            case Tag.FIELD -> field(enclosing);
            case Tag.METHOD -> method(enclosing);
            default -> throw new IllegalStateException("tag " + tag);
        };
    }

    private KeptType type(@Nullable KeptElement enclosing) {
        ElementKind kind = ElementKind.valueOf(string());
        String simpleName = string();
        String name = string();
        KeptElement around = enclosing == null
                ? all.packageOf(name.substring(0, Math.max(0, name.length() - simpleName.length() - 1)))
                : enclosing;
        List<String> parents = new ArrayList<>();
        KeptType type = new KeptType(
                kind,
                simpleName,
                name,
                around,
                () -> parents.stream().<KeptMirror>map(this::declared).toList());
        all.add(type);
        type.setAnnotations(annotations());
        for (int left = in.getInt(); left > 0; left--) {
            parents.add(string());
        }
        for (int left = in.getInt(); left > 0; left--) {
            type.add(element(type));
        }
        return type;
    }

    private KeptField field(@Nullable KeptElement enclosing) {
        ElementKind kind = ElementKind.valueOf(string());
        String name = string();
        TypeKind type = TypeKind.valueOf(string());
        @Nullable String constant = in.get() == 0 ? null : string();
        KeptField field = new KeptField(kind, name, enclosing, new KeptMirror.Other(type, type.name()), constant);
        field.setAnnotations(annotations());
        return field;
    }

    private KeptMethod method(@Nullable KeptElement enclosing) {
        ElementKind kind = ElementKind.valueOf(string());
        String name = string();
        KeptMethod method = new KeptMethod(kind, name, enclosing, mirror());
        method.setAnnotations(annotations());
        method.setDefault(in.get() == 0 ? null : value());
        return method;
    }

    private List<KeptAnnotation> annotations() {
        int number = in.getInt();
        List<KeptAnnotation> annotations = new ArrayList<>(number);
        for (int left = number; left > 0; left--) {
            annotations.add(annotation());
        }
        return annotations;
    }

    private KeptAnnotation annotation() {
        String type = string();
        boolean isImplicit = in.get() != 0;
        Map<KeptMethod, KeptValue> values = new LinkedHashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            KeptMethod member = all.member(type, string());
            values.put(member, value());
        }
        return new KeptAnnotation(declared(type), isImplicit, values);
    }

    private KeptValue value() {
        byte tag = in.get();
        return new KeptValue(
                switch (tag) {
                    case Tag.STRING -> string();
                    case Tag.TRUE -> true;
                    case Tag.FALSE -> false;
                    case Tag.CONSTANT ->
                        new KeptField(ElementKind.ENUM_CONSTANT, string(), null, KeptMirror.Other.NONE, null);
                    case Tag.LITERAL -> mirror();
                    case Tag.ANNOTATION -> annotation();
                    case Tag.LIST -> values();
                    case Tag.NUMBER -> new KeptName(string());
                    default -> throw new IllegalStateException("tag " + tag);
                });
    }

    private List<KeptValue> values() {
        int number = in.getInt();
        List<KeptValue> values = new ArrayList<>(number);
        for (int left = number; left > 0; left--) {
            values.add(value());
        }
        return values;
    }

    private KeptMirror mirror() {
        byte tag = in.get();
        return switch (tag) {
            case Tag.DECLARED -> declared(string());
            case Tag.ARRAY -> new KeptMirror.Array(mirror());
            case Tag.OTHER -> new KeptMirror.Other(TypeKind.valueOf(string()), string());
            default -> throw new IllegalStateException("tag " + tag);
        };
    }

    private KeptMirror.Declared declared(String name) {
        return new KeptMirror.Declared(name, () -> all.type(name));
    }

    private String string() {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
