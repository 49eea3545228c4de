package dev.roundup.build;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Lambdas of all shapes, each with its result. */
public class Shapes {
    private final Map<String, Object> outcomes = new TreeMap<>();
    private final String mine = "mine";

    /** The results by the names of the shapes. */
    public static Map<String, Object> outcomes() throws Exception {
        Shapes shapes = new Shapes();
        shapes.lambdas();
        shapes.references();
        shapes.primitives();
        shapes.outcomes.putAll(new Inner().outcomes());
        return shapes.outcomes;
    }

    private void lambdas() throws Exception {
        put("nothing captured", () -> "a");
        String text = "text";
        int number = 7;
        long large = 1L << 40;
        double real = 2.5;
        boolean truth = true;
        char letter = 'x';
        put("all kinds captured", () -> text + number + large + real + truth + letter);
        put("this captured", () -> mine + text);
        put("a lambda in a lambda", () -> ((Supplier<String>) () -> mine + number).get());
        Callable<String> other = () -> "called";
        outcomes.put("another interface", other.call());
        Supplier<String> same = () -> "first";
        Named<String> shared = () -> "second";
        outcomes.put("one signature in two interfaces", same.get() + shared.get() + shared.twice());
        Runnable run = () -> outcomes.put("nothing given back", 1);
        run.run();
        BiConsumer<String, Integer> both = (name, value) -> outcomes.put(name, value);
        both.accept("two arguments", 2);
        Supplier<String> serializable = (Supplier<String> & Serializable) () -> "serializable";
        outcomes.put("serializable", serializable.get());
        Predicate<String> empty = String::isEmpty;
        outcomes.put(
                "a default method",
                empty.negate().and(word -> word.length() > 1).test("ab"));
        UnaryOperator<String> twice = word -> word + word;
        outcomes.put("a narrower interface", twice.andThen(String::length).apply("abc"));
    }

    private void references() {
        Function<String, Integer> length = String::length;
        outcomes.put("a method of the argument", length.apply("four"));
        Function<Object, String> print = String::valueOf;
        outcomes.put("a static method", print.apply(List.of(1)));
        Supplier<String> bound = mine::strip;
        outcomes.put("a method of an object", bound.get());
        Function<String, String> own = this::own;
        outcomes.put("a private method", own.apply("word"));
        Function<String, StringBuilder> made = StringBuilder::new;
        outcomes.put("a constructor", made.apply("built").toString());
        IntFunction<int[]> array = int[]::new;
        outcomes.put("an array's constructor", array.apply(3).length);
        Function<List<String>, Integer> size = List::size;
        outcomes.put("a method of an interface", size.apply(List.of("one")));
        Consumer<String> dropped = outcomes::remove;
        outcomes.put("dropped", 1);
        dropped.accept("dropped");
        Function<String, List<String>> listed = List::of;
        outcomes.put("several arguments", listed.apply("x"));
    }

    private void primitives() {
        ToIntFunction<String> length = String::length;
        outcomes.put("an int given back", length.applyAsInt("abc"));
        Function<Integer, Integer> next = Math::incrementExact;
        outcomes.put("boxed and unboxed", next.apply(1));
        IntPredicate digit = Character::isDigit;
        outcomes.put("a boolean given back", digit.test('1'));
        IntToLongFunction wide = number -> number * 2L;
        outcomes.put("a long given back", wide.applyAsLong(1));
        LongSupplier widened = mine::length;
        outcomes.put("widened", widened.getAsLong());
        DoubleUnaryOperator half = real -> real / 2;
        outcomes.put("doubles", half.applyAsDouble(5));
        Adder<Long> sum = Long::sum;
        outcomes.put("longs unboxed", sum.add(1L, 2L));
        IntSupplier seven = () -> 7;
        outcomes.put("an int", seven.getAsInt());
        BiFunction<Double, Integer, String> mixed = (real, number) -> real + ":" + number;
        outcomes.put("slots of two sizes", mixed.apply(1.5, 2));
        Consumer<Long> ignored = Math::abs;
        ignored.accept(-1L);
        outcomes.put("of an enum", Quantity.valueOf("MANY").make.apply(3));
    }

    private void put(String name, Supplier<String> outcome) {
        outcomes.put(name, outcome.get());
    }

    private String own(String word) {
        return mine + word;
    }

    /** A class with a group of its own in the same nest. */
    static class Inner {
        private final String hidden = "hidden";

        Map<String, Object> outcomes() {
            Function<String, Object> method = this::hidden;
            Supplier<String> captured = () -> hidden;
            return Map.of("a private method of a nested class", method.apply("x"), "nested", captured.get());
        }

        private String hidden(String word) {
            return hidden + word;
        }
    }

    enum Quantity {
        MANY(count -> "x".repeat(count));

        private final Function<Integer, String> make;

        Quantity(Function<Integer, String> make) {
            this.make = make;
        }
    }

    interface Adder<T> {
        T add(T one, T other);
    }

    interface Named<T> {
        T get();

        default T twice() {
            Supplier<T> again = () -> get();
            return again.get();
        }
    }
}
