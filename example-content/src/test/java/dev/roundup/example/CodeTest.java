package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.LinkKind;
import dev.roundup.catalog.CatalogPaper;
import dev.roundup.example.neurips2023.NeurIps2023Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule of the lab's own, written with the catalogue: every paper has code, or this list gives the reason. */
class CodeTest {
    private static final String UNLINKED = "the lab's page links none";

    private static final Map<String, String> WITHOUT_CODE = Map.of(
            "deep-gmrfs",
            UNLINKED,
            "topological-obstructions",
            UNLINKED,
            "attribute-factored-world-models",
            UNLINKED,
            "switching-policies",
            "a workshop paper: " + UNLINKED,
            "active-learning-policies",
            "a workshop paper: " + UNLINKED,
            "group-fair-policies",
            "a workshop paper: " + UNLINKED);

    @Test
    void every_paper_has_code_or_the_list_says_why_not() {
        assertThat(NeurIps2023Catalog.papers())
                .filteredOn(paper -> paper.links().stream().noneMatch(link -> link.kind() == LinkKind.CODE))
                .extracting(CatalogPaper::id)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_CODE.keySet());
    }

    @Test
    void the_catalogue_knows_papers_by_tag_and_badge() {
        assertThat(NeurIps2023Catalog.byTag("Equivariance"))
                .containsExactly(
                        NeurIps2023Catalog.CLIFFORD_GROUP_EQUIVARIANT_NEURAL_NETWORKS,
                        NeurIps2023Catalog.IMPLICIT_CONVOLUTIONAL_KERNELS);
        assertThat(NeurIps2023Catalog.byBadge("Oral Presentation")).hasSize(2);
    }

    @Test
    void the_catalogue_opens_the_page() throws IOException {
        try (InputStream page = NeurIps2023Catalog.page()) {
            assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<h1>AMLab Papers at NeurIPS 2023</h1>");
        }
    }
}
