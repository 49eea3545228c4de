package dev.roundup.benchmarks.compile;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took.
 *
 * @param wall the time that passed, in milliseconds
 * @param cpu the time that it had of processors, in milliseconds
 * @param memory the most memory that it had, in megabytes
 */
record Cost(double wall, double cpu, double memory) {
    /** The median of each. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::wall), median(costs, Cost::cpu), median(costs, Cost::memory));
    }

    /** Each as a multiple of another. */
    Cost over(Cost other) {
        return new Cost(wall / other.wall, cpu / other.cpu, memory / other.memory);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        return Arrays.stream(sorted)
                .skip((sorted.length - 1) / 2)
                .limit(2 - sorted.length % 2)
                .average()
                .orElseThrow();
    }
}
