package dev.roundup.processor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.LinkKind;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("as-compiled") // it hands jsoup's types to ours, and in the finished jar jsoup has another name
class IconSheetTest {
    private static final String RULE = ".mail::before{mask:url(\"icons.svg\") var(--icon) 0 / auto 100%}";

    private static UsedFeatures page(String... kinds) {
        Element body = new Element("body");
        for (String kind : kinds) {
            body.appendElement("li").attr("data-kind", kind);
        }
        UsedFeatures features = new UsedFeatures();
        features.look(body);
        return features;
    }

    private static String iconsOf(String style) {
        return style.replaceAll("<path d='[^']*'", "<path");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_link_has_an_icon(LinkKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        assertThat(IconSheet.draw(RULE, page(name))).endsWith("[data-kind=" + name + "]{--icon:0%}");
    }

    @Test
    void one_icon_fills_the_picture() {
        assertThat(iconsOf(IconSheet.draw(RULE, page("mail"))))
                .isEqualTo(".mail::before{mask:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'"
                        + " viewBox='0 0 16 16' fill='none' stroke='red' stroke-width='1.4'><path/><\\/svg>\")"
                        + " var(--icon) 0 / auto 100%}[data-kind=mail]{--icon:0%}");
    }

    @Test
    void the_icons_that_a_page_uses_stand_side_by_side() {
        assertThat(iconsOf(IconSheet.draw(RULE, page("pdf", "pdf", "code", "video", "mail"))))
                .contains("viewBox='0 0 64 16'")
                .contains("<path/><path transform='translate(16)'/><path transform='translate(32)'/>"
                        + "<path transform='translate(48)'/><\\/svg>")
                .endsWith("[data-kind=pdf]{--icon:0%}[data-kind=code]{--icon:33.333%}"
                        + "[data-kind=video]{--icon:66.667%}[data-kind=mail]{--icon:100%}");
    }

    @Test
    void a_page_with_references_has_the_icons_of_their_buttons() {
        UsedFeatures features = new UsedFeatures();
        features.look(new Element("body").appendElement("details").addClass("cite"));
        assertThat(IconSheet.draw(RULE, features)).endsWith(".anchor{--icon:0%}.anchor.done{--icon:100%}");
    }
}
