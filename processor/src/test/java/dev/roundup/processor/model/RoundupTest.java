package dev.roundup.processor.model;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RoundupTest {
    private final Roundup roundup = roundup("Outline")
            .section("main", paper("A").build(), paper("B").build())
            .section("workshops", "Workshops", paper("C").build())
            .build();

    @Test
    void papers_come_in_the_order_of_the_page() {
        assertThat(roundup.papers().map(paper -> paper.type().qualified())).containsExactly("lab.A", "lab.B", "lab.C");
    }

    @Test
    void placeholders_count_papers() {
        assertThat(roundup.count("papers")).isEqualTo(OptionalInt.of(3));
        assertThat(roundup.count("papers:main")).isEqualTo(OptionalInt.of(2));
        assertThat(roundup.count("papers:workshops")).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void other_placeholders_mean_nothing() {
        assertThat(roundup.count("papers:tutorials")).isEmpty();
        assertThat(roundup.count("tags")).isEmpty();
    }
}
