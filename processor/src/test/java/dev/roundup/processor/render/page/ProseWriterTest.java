package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.Pages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Texts on the page. */
class ProseWriterTest {
    private static Element text(String source) {
        return Pages.entry(paper("Glider").abstractText(source).build()).expectFirst(".abstract");
    }

    @Test
    void a_list_is_one() {
        Element text =
                text("We show\n\\begin{itemize}\\item a proof \\item a \\emph{program}\\end{itemize}\nBoth are short.");
        assertThat(text.select("> *")).extracting(Element::tagName).containsExactly("p", "ul", "p");
        assertThat(text.select("ul.list > li").eachText()).containsExactly("a proof", "a program");
        assertThat(text.select("ul.list > li > em").eachText()).containsExactly("program");
        assertThat(text.select("li > p")).isEmpty();
    }

    @Test
    void a_numbered_list_is_one() {
        assertThat(text("\\begin{enumerate}\\item first \\item second\\end{enumerate}")
                        .select("ol.list > li")
                        .eachText())
                .containsExactly("first", "second");
    }

    @Test
    void numbers_stand_for_placeholders() {
        var page = Pages.page(roundup("Neso")
                .title("{{papers}} papers, {{papers:main}} here and {{papers:nowhere}} there")
                .section("main", paper("A").build(), paper("B").build()));
        assertThat(page.title()).isEqualTo("2 papers, 2 here and {{papers:nowhere}} there");
        assertThat(page.expectFirst("h1").text()).isEqualTo(page.title());
    }

    @Test
    void a_formula_that_may_be_wider_than_a_phone_scrolls_by_itself() {
        String sum = "a + b + c + d + e + f + g + h + i + j + k";
        Element text = text(
                "A short one, \\(" + sum.substring(0, 9) + "\\), a long one, \\(" + sum + "\\), and\n\n"
                        + "\\[" + sum + "\\]\n\n"
                        + "\\(\\frac{a+b+c}{d+e+f} + \\begin{matrix} a \\\\ b \\\\ c \\\\ d \\\\ e \\\\ f \\end{matrix}\\) and \\(a\\hspace{12em}b\\)");

        assertThat(text.select("math").size()).isEqualTo(5);
        assertThat(text.select("span.wide > math annotation").eachText()).containsExactly(sum, sum, "a\\hspace{12em}b");
        assertThat(text.select("span.wide.block > math[display=block]")).hasSize(1);
    }
}
