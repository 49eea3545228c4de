package dev.roundup.processor.markup;

import static dev.roundup.processor.markup.HtmlWriterTest.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

class HtmlTreeTest {
    private final Element page =
            HtmlTree.read("<!DOCTYPE html>\n<html lang=\"en\" data-slot=\"page\"><head></head><body>"
                    + "<h3 data-slot=\"title\">Owls</h3><p>See <b data-slot=\"bold\">them</b> fly</p></body></html>\n");

    private final Element body = HtmlTree.child(page, "body");

    @Test
    void a_page_is_read_without_the_document_around_it() {
        assertThat(page.parent()).isNull();
        assertThat(html(page))
                .isEqualTo(
                        "<html lang=\"en\"><head></head><body><h3>Owls</h3><p>See <b>them</b> fly</p></body></html>");
    }

    @Test
    void a_slot_is_taken_once() {
        assertThat(HtmlTree.take(page, "page")).hasValue(page);
        assertThat(HtmlTree.take(page, "bold"))
                .hasValueSatisfying(bold -> assertThat(bold.tagName()).isEqualTo("b"));
        assertThat(HtmlTree.take(page, "bold")).isEmpty();
        assertThat(HtmlTree.take(page, "other")).isEmpty();
    }

    @Test
    void a_copy_has_slots_of_its_own() {
        Element copy = body.clone();
        HtmlTree.take(copy, "title").orElseThrow().text("Bats");

        assertThat(html(copy)).isEqualTo("<body><h3>Bats</h3><p>See <b>them</b> fly</p></body>");
        assertThat(HtmlTree.take(body, "title").orElseThrow().text()).isEqualTo("Owls");
    }

    @Test
    void elements_are_found_in_order() {
        assertThat(HtmlTree.all(body)).extracting(Element::tagName).containsExactly("body", "h3", "p", "b");
        assertThat(HtmlTree.find(body, element -> element.childrenSize() == 0)).hasValue(body.child(0));
        assertThat(HtmlTree.find(body, element -> element.nameIs("i"))).isEmpty();
        assertThatThrownBy(() -> HtmlTree.child(body, "b")).hasMessage("no b in body");
    }

    @Test
    void elements_can_be_added_and_renamed() {
        Element line = body.empty().appendElement("p");
        line.attr("id", "a").attr("id", "b");
        HtmlTree.rename(line, "div");

        assertThat(html(body)).isEqualTo("<body><div id=\"b\"></div></body>");
    }

    @Test
    void the_end_can_be_cut_off() {
        Element line = HtmlTree.child(body, "p");
        List<Node> end = HtmlTree.cut(HtmlTree.child(line, "b"));

        assertThat(html(line)).isEqualTo("<p>See </p>");
        line.appendElement("i");
        assertThat(html(line.appendChildren(end))).isEqualTo("<p>See <i></i><b>them</b> fly</p>");
    }
}
