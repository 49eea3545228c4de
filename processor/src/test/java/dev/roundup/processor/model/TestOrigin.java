package dev.roundup.processor.model;

/** A place in no source, told apart by its name. */
public record TestOrigin(String name, long order) implements Origin {
    public static TestOrigin at(String name) {
        return new TestOrigin(name, 0);
    }

    public static <T> Located<T> located(T value) {
        return new Located<>(value, at(String.valueOf(value)));
    }

    public static Text text(String source) {
        return Text.of(source, at(source));
    }
}
