package dev.roundup.benchmarks.compile;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The cost of one process.
 *
 * @param wall the elapsed time, in milliseconds
 * @param cpu the processor time, in milliseconds
 * @param memory the largest amount of memory in use, in megabytes
 */
record Cost(double wall, double cpu, double memory) {
    /** The median of each figure. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::wall), median(costs, Cost::cpu), median(costs, Cost::memory));
    }

    /** Each figure as a multiple of the other's. */
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
