package dev.roundup.processor.render.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundup.LinkKind;
import dev.roundup.catalog.CatalogLink;
import dev.roundup.catalog.CatalogPaper;
import dev.roundup.catalog.CatalogReader;
import dev.roundup.catalog.CatalogSection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {
    private static final String KITES =
            "kites\n\t\nAda Sample\nBo Sample\n\t\nPhysics\n\t\n\n\t\nPDF\nThe PDF\nkites.pdf\n\t\nOn Kites";
    private static final String NOTHING = "\n\t\n".repeat(5);

    @Test
    void reads_a_paper() {
        assertThat(CatalogReader.papers(KITES))
                .containsExactly(new CatalogPaper(
                        "kites",
                        "On Kites",
                        List.of("Ada Sample", "Bo Sample"),
                        List.of("Physics"),
                        List.of(),
                        List.of(new CatalogLink(LinkKind.PDF, "The PDF", "kites.pdf"))));
    }

    @Test
    void a_paper_may_say_nothing() {
        assertThat(CatalogReader.papers(NOTHING))
                .containsExactly(new CatalogPaper("", "", List.of(), List.of(), List.of(), List.of()));
        assertThat(CatalogReader.papers()).isEmpty();
    }

    @Test
    void a_title_may_have_any_lines() {
        assertThat(CatalogReader.papers(NOTHING + "a\n\t\nb\n\t\n")[0].title()).isEqualTo("a\n\t\nb\n\t\n");
    }

    @Test
    void reads_sections() {
        CatalogPaper[] papers = CatalogReader.papers(NOTHING + "A", NOTHING + "B");
        List<CatalogSection> sections =
                CatalogReader.sections(papers, "main\n\t\n1\n0\n\t\n", "none\n\t\n\n\t\nNo papers");

        assertThat(sections)
                .containsExactly(
                        new CatalogSection("main", "", List.of(papers[1], papers[0])),
                        new CatalogSection("none", "No papers", List.of()));
        assertThat(CatalogReader.papers(sections)).containsExactly(papers[1], papers[0]);
        assertThat(CatalogReader.sections(papers)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kites\n\t\nAda\n\t\n\n\t\n\n\t\nOn Kites",
                "kites\n\t\n\n\t\n\n\t\n\n\t\nPDF\nThe PDF\n\t\nOn Kites",
                "kites\n\t\n\n\t\n\n\t\n\n\t\nNONE\nNone\nnone.pdf\n\t\nOn Kites"
            })
    void no_paper_comes_of_less(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CatalogReader.papers(text));
    }

    @Test
    void no_section_comes_of_less() {
        CatalogPaper[] papers = CatalogReader.papers(KITES);

        assertThatIllegalArgumentException().isThrownBy(() -> CatalogReader.sections(papers, "main\n\t\n0"));
        assertThatIllegalArgumentException().isThrownBy(() -> CatalogReader.sections(papers, "main\n\t\na\n\t\n"));
        assertThatThrownBy(() -> CatalogReader.sections(papers, "main\n\t\n1\n\t\n"))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
