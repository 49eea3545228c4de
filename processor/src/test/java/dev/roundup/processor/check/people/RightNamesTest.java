package dev.roundup.processor.check.people;

import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.text.name.RightNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Right names of many countries and scripts. No rule speaks about any of them. */
class RightNamesTest {
    @ParameterizedTest
    @MethodSource("dev.roundup.processor.text.name.RightNames#all")
    void a_right_name_stays_silent(String name) {
        assertThat(Checks.run(workspace(roundup("R")
                                        .section(
                                                "main", paper("A").authors(name).build()))
                                .build())
                        .findings())
                .isEmpty();
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(RightNames.all()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }
}
