package dev.roundup.processor.model;

/** A place that is in no source. It is identified by its name. */
public final class TestOrigin extends Origin {
    private final String name;
    private final long order;

    public TestOrigin(String name, long order) {
        this.name = name;
        this.order = order;
    }

    public static TestOrigin at(String name) {
        return new TestOrigin(name, 0);
    }

    public static <T> Located<T> located(T value) {
        return new Located<>(value, at(String.valueOf(value)));
    }

    public static Text text(String source) {
        return Text.of(source, at(source));
    }

    @Override
    public long order() {
        return order;
    }

    @Override
    public String place() {
        return name;
    }
}
