package dev.roundup.build;

import java.util.ArrayList;
import java.util.List;

/** Records with fields of all types, compared with each other. */
public final class Records {
    private Records() {}

    private record Empty() {}

    private record Everything<T>(
            boolean flag,
            byte small,
            short shorter,
            char letter,
            int number,
            long longer,
            float ratio,
            double exact,
            String text,
            T any,
            int... many) {}

    /** Hash codes, comparisons and texts of the records. */
    public static List<Object> outcomes() {
        int[] many = {1, 2};
        List<Object> records = List.of(
                new Empty(),
                new Empty(),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(false, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) -1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) -2, 'c', 4, 5L, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, '\uffff', 4, 5L, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', -4, 5L, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L << 32, 6f, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, Float.NaN, 7d, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 0.0, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, -0.0, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, Double.NaN, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, Double.NaN, "eight", List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, null, List.of(9), many),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight", null, null),
                new Everything<>(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight", "nine", many));
        List<Object> outcomes = new ArrayList<>();
        for (Object one : records) {
            outcomes.add(one.equals(null));
            outcomes.add(one.equals("other"));
            records.forEach(other -> outcomes.add(one.equals(other)));
            if (!one.toString().contains("[I@")) {
                outcomes.add(one.hashCode());
                outcomes.add(one.toString());
            } else {
                // An array has another hash code in each run.
                outcomes.add(one.hashCode() - many.hashCode());
            }
        }
        return outcomes;
    }
}
