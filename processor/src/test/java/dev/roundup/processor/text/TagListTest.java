package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "vision, speech                  = vision | speech",
                "vision,speech                   = vision | speech",
                "vision , speech ,  text         = vision | speech | text",
                "vision; speech                  = vision | speech",
                "vision;speech;                  = vision | speech",
                "fairness, equity; safety        = fairness, equity | safety",
                "rise and fall; safety           = rise and fall | safety",
                "#vision #speech                 = vision | speech",
                "#vision, #speech                = vision | speech",
                "' #vision #speech'              = vision | speech",
                "'#vision; # speech'             = vision | speech",
                "'#vision, C#, speech'           = vision | C# | speech",
                "SE(2, 3), p,q-norms             = SE(2, 3) | p,q-norms",
                "R^{n, m}, [0, 1], vision        = R^{n, m} | [0, 1] | vision",
                "GP,NN                           = GP | NN",
                "GP, x                           = GP | x",
                "bandits,orders, x               = bandits | orders | x",
                "bandits, brandy                 = bandits | brandy"
            })
    void several_tags_are_told_apart(String value, String tags) {
        assertThat(String.join(" | ", TagList.split(value))).isEqualTo(tags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "graph neural networks",
                "fairness, equity, and justice",
                "fairness, equity, or justice",
                "fairness, equity & justice",
                "vision,",
                "p,q-norms",
                "SE(2, 3)",
                "x,y",
                "2,000 images",
                "ImageNet,1k",
                "C#",
                "C #",
                "C# F#",
                "C #sharp"
            })
    void one_topic_stays_whole(String value) {
        assertThat(TagList.split(value)).containsExactly(value);
    }

    @Test
    void in_a_field_of_keywords_every_comma_divides() {
        assertThat(TagList.keywords("wind, simulation and modeling"))
                .containsExactly("wind", "simulation and modeling");
        assertThat(TagList.keywords("ropes, knots, and lamps")).containsExactly("ropes", "knots", "lamps");
        assertThat(TagList.keywords("groups SE(2, 3)")).containsExactly("groups SE(2, 3)");
        assertThat(TagList.keywords("oil and gas")).containsExactly("oil and gas");
    }
}
