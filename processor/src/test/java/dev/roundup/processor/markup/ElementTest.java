package dev.roundup.processor.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTest {
    private final Element paper = read("<article class=\"paper new\" id=\"owls\"><h3 data-slot=\"title\">Owls</h3>"
            + "<p data-slot=\"text\">See <b data-slot=\"bold\">them</b> fly</p></article>");

    @Test
    void attributes_are_set_in_their_place() {
        paper.set("class", "old").set("lang", "en").unset("id").unset("title");

        assertThat(start()).isEqualTo("<article class=\"old\" lang=\"en\">");
        assertThat(paper.has("id")).isFalse();
        assertThat(paper.value("id")).isEmpty();
        assertThat(paper.value("lang")).isEqualTo("en");
    }

    @Test
    void values_can_be_replaced_by_name() {
        paper.replaceValues((name, value) -> name.equals("id") ? "the-" + value : value);

        assertThat(start()).isEqualTo("<article class=\"paper new\" id=\"the-owls\">");
    }

    @Test
    void classes_are_words() {
        assertThat(paper.hasClass("paper")).isTrue();
        assertThat(paper.hasClass("pape")).isFalse();
        paper.addClass("paper").addClass("long").removeClass("paper").removeClass("no");

        assertThat(paper.classes()).containsExactly("new", "long");
        paper.removeClass("new").removeClass("long");
        assertThat(start()).isEqualTo("<article id=\"owls\">");
    }

    @Test
    void a_slot_is_taken_once() {
        assertThat(paper.take("bold"))
                .hasValueSatisfying(bold -> assertThat(bold.name()).isEqualTo("b"));
        assertThat(paper.take("bold")).isEmpty();
        assertThat(paper.take("other")).isEmpty();
    }

    @Test
    void a_copy_is_another_with_the_same_slots() {
        Element copy = paper.copy();
        copy.set("id", "bats").take("title").orElseThrow().text("Bats");

        assertThat(HtmlWriterTest.html(copy))
                .isEqualTo(
                        "<article class=\"paper new\" id=\"bats\"><h3>Bats</h3><p>See <b>them</b> fly</p></article>");
        assertThat(paper.value("id")).isEqualTo("owls");
        assertThat(paper.take("title").orElseThrow().text()).isEqualTo("Owls");
        assertThat(copy.parent()).isEmpty();
    }

    @Test
    void elements_are_found_in_order() {
        assertThat(paper.all()).extracting(Element::name).containsExactly("article", "h3", "p", "b");
        assertThat(paper.children()).extracting(Element::name).containsExactly("h3", "p");
        assertThat(paper.child("p").text()).isEqualTo("See them fly");
        assertThat(paper.find(element -> element.is("i"))).isEmpty();
        assertThatThrownBy(() -> paper.child("b")).hasMessage("no b in article");
    }

    @Test
    void what_is_appended_leaves_its_place() {
        paper.append(paper.child("h3"));

        assertThat(content()).isEqualTo("<p>See <b>them</b> fly</p><h3>Owls</h3>");
    }

    @Test
    void a_node_can_be_replaced_removed_and_unwrapped() {
        Element bold = paper.take("bold").orElseThrow();
        bold.replaceWith(bold.nodes());
        assertThat(content()).isEqualTo("<h3>Owls</h3><p>See them fly</p>");

        paper.child("p").replaceWith(new Element("hr"));
        assertThat(content()).isEqualTo("<h3>Owls</h3><hr></hr>");

        paper.child("h3").remove();
        assertThat(content()).isEqualTo("<hr></hr>");
        assertThat(paper.empty().isEmpty()).isTrue();
    }

    @Test
    void one_at_no_place_is_neither_removed_nor_replaced() {
        Element alone = new Element("p");
        alone.remove();
        alone.replaceWith(new Element("q"));

        assertThat(alone.parent()).isEmpty();
    }

    @Test
    void the_end_can_be_cut_off() {
        Element line = paper.child("p");
        List<Node> end = line.cut(line.child("b"));

        assertThat(HtmlWriterTest.html(line)).isEqualTo("<p>See </p>");
        line.append(new Element("i")).append(end);
        assertThat(HtmlWriterTest.html(line)).isEqualTo("<p>See <i></i><b>them</b> fly</p>");
        assertThat(line.before(line.child("b")).orElseThrow()).isSameAs(line.child("i"));
        assertThat(line.before(line.nodes().get(0))).isEmpty();
    }

    @Test
    void raw_content_is_no_text() {
        Element style = new Element("style").append(new Raw("a{}")).append(new Raw("b{}"));

        assertThat(style.raw()).isEqualTo("a{}b{}");
        assertThat(style.text()).isEmpty();
        assertThat(style.copy().raw()).isEqualTo("a{}b{}");
    }

    private String start() {
        String html = HtmlWriterTest.html(paper);
        return html.substring(0, html.indexOf('>') + 1);
    }

    private String content() {
        String html = HtmlWriterTest.html(paper);
        return html.substring(html.indexOf('>') + 1, html.lastIndexOf('<'));
    }

    private static Element read(String html) {
        return TemplateReader.read(html);
    }
}
