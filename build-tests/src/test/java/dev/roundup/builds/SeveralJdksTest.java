package dev.roundup.builds;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Says which JDKs the other tests of this module could not use. */
class SeveralJdksTest {
    @Test
    void there_is_a_jdk_before_and_one_after_the_change_of_defaults() {
        boolean before = Jdk.all().stream().anyMatch(jdk -> jdk.feature() < Jdk.SILENT);
        boolean after = Jdk.all().stream().anyMatch(jdk -> jdk.feature() >= Jdk.SILENT);
        if (!before || !after) {
            String words = "ONLY " + Jdk.all() + ": builds are tested on these alone; install JDK 17 and JDK 25";
            System.err.println(words);
            Assumptions.abort(words);
        }
    }
}
