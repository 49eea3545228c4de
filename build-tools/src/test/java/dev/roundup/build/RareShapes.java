package dev.roundup.build;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Lambdas with conversions that no group can do. */
public final class RareShapes {
    private RareShapes() {}

    /** The result of each lambda. */
    public static List<Object> outcomes() {
        Function<Integer, Long> unboxedAndWidened = RareShapes::twice;
        ToLongFunction<String> widenedOnReturn = Integer::valueOf;
        ToIntFunction<List<Short>> ofTypeVariable = RareShapes::first;
        ToDoubleFunction<String> ofFloat = Float::parseFloat;
        DoubleUnaryOperator known = Math::abs;
        float captured = 1.5f;
        DoubleSupplier widenedWhenCaptured = () -> captured;
        return List.of(
                unboxedAndWidened.apply(3),
                widenedOnReturn.applyAsLong("4"),
                ofTypeVariable.applyAsInt(List.of((short) 5)),
                ofFloat.applyAsDouble("6.5"),
                known.applyAsDouble(-7),
                widenedWhenCaptured.getAsDouble());
    }

    private static long twice(long number) {
        return 2 * number;
    }

    private static <T> T first(List<T> list) {
        return list.get(0);
    }
}
