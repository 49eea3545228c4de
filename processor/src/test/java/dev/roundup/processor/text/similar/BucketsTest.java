package dev.roundup.processor.text.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private final Buckets buckets = new Buckets(1);

    private List<List<Integer>> visited() {
        List<List<Integer>> visited = new ArrayList<>();
        buckets.visit(numbers -> {
            List<Integer> bucket = new ArrayList<>();
            for (int number : numbers) {
                bucket.add(number);
            }
            visited.add(bucket);
        });
        return visited;
    }

    @Test
    void things_with_a_key_in_common_meet() {
        buckets.add(7, 3);
        buckets.add(7, 1);
        buckets.add(8, 2);
        buckets.add(7, 1);

        assertThat(visited()).containsExactly(List.of(1, 3));
    }

    @Test
    void however_many_there_are() {
        buckets.add(7, Integer.MAX_VALUE);
        buckets.add(-1, 5_000_000);
        buckets.add(7, 0);
        buckets.add(-1, 4_194_304);

        assertThat(visited()).containsExactlyInAnyOrder(List.of(0, Integer.MAX_VALUE), List.of(4_194_304, 5_000_000));
    }
}
