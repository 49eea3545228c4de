package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Renders the bar in which readers search the papers and filter them. The page's script does the work: papers carry the
 * numbers of their choices.
 */
public final class Filters {
    public static final String NUMBERS = "data-t";

    private final Facets facets;
    private final InterfaceWords words;
    private final Optional<String> foreign;
    private final long papers;

    /**
     * Prepares the bar.
     *
     * @param foreign the language of the words if the page has another one
     */
    Filters(Facets facets, InterfaceWords words, Optional<String> foreign, long papers) {
        this.facets = facets;
        this.words = words;
        this.foreign = foreign;
        this.papers = papers;
    }

    void fill(TemplatePart page) {
        page.ifPresent("filters", Optional.of(facets).filter(Facets::wanted), (form, any) -> {
            form.ifPresent(
                    "filter-panel",
                    some(facets.kinds()),
                    (panel, kinds) -> panel.each("filter-kind", kinds, this::kind));
            form.in("shown")
                    .attribute("data-shown", words.count("shown", (int) papers))
                    .attribute("lang", foreign);
        });
        page.keepIf("nothing", facets.wanted());
    }

    /** Adds the numbers of its choices to a paper's entry. */
    void mark(TemplatePart entry, Section section, Paper paper) {
        entry.attribute(
                NUMBERS,
                some(facets.numbers(section, paper))
                        .map(numbers -> numbers.stream().map(String::valueOf).collect(Collectors.joining(" "))));
    }

    /** Wraps a tag that is a choice. The script turns it into a link; without a script it stays a text. */
    void tag(TemplatePart item, String name) {
        facets.tag(name).ifPresent(choice -> item.wrapInside("a").attr(NUMBERS, Integer.toString(choice.number())));
    }

    private void kind(TemplatePart list, Facets.Kind kind) {
        list.in("kind-name").text(words.of(kind.heading())).attribute("lang", foreign);
        list.each("choice", kind.choices().values(), (label, choice) -> {
            label.in("choice-input").attribute("name", kind.key()).attribute("value", choice.value());
            label.in("choice-name").text(choice.name());
            label.in("choice-number").text(Long.toString(choice.papers()));
        });
    }

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(present -> !present.isEmpty());
    }
}
