package dev.roundup.processor.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @Test
    void members_keep_their_order_and_what_is_absent_is_left_out() {
        Json value = Json.object()
                .put("b", "x")
                .put("a", Json.of(7))
                .put("none", Optional.empty())
                .put("empty", List.of())
                .put("list", List.of(Json.of("y"), Json.object()));

        assertThat(JsonText.inScript(value)).isEqualTo("{\"b\":\"x\",\"a\":7,\"list\":[\"y\",{}]}");
        assertThat(JsonText.indented(value)).isEqualTo("""
                {
                  "b": "x",
                  "a": 7,
                  "list": [
                    "y",
                    {}
                  ]
                }
                """);
    }

    @Test
    void nothing_in_a_script_element_ends_it() {
        String script = JsonText.inScript(Json.of("</script><!-- <script> ]]> & \u2028"));

        assertThat(script).doesNotContain("<", ">", "&", "\u2028");
        assertThat(read(script)).isEqualTo("</script><!-- <script> ]]> & \u2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é 🦉 \t \n", "\"quoted\" \\ back/slash", "'", "\u2028\u2029", "{{x}} {% y %}"})
    void strings_come_back(String value) {
        assertThat(read(JsonText.quoted(value))).isEqualTo(value);
        assertThat(read(JsonText.indented(Json.of(value)))).isEqualTo(value);
        assertThat(read(JsonText.inScript(Json.of(value)))).isEqualTo(value);
    }

    @Test
    void what_no_format_can_carry_is_replaced() {
        assertThat(read(JsonText.quoted("\0 \ud800 \u0085"))).isEqualTo("\ufffd \ufffd \ufffd");
    }

    private static String read(String json) {
        return JsonParser.parseString(json).getAsString();
    }
}
