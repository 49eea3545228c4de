package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LinkLabels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the links of a paper. The places where it can be read share one item, and there is one link to its PDF,
 * because readers look for the paper and not for one of its copies. The last item opens its reference.
 */
final class LinkRow {
    private final Addresses addresses;
    private final EntryNames names;
    private final InterfaceWords words;
    private final Map<TypeName, String> bibtex;

    LinkRow(Addresses addresses, InterfaceWords words, EntryNames names, Map<TypeName, String> bibtex) {
        this.bibtex = bibtex;
        this.addresses = addresses;
        this.names = names;
        this.words = words;
    }

    /**
     * An item of the row.
     *
     * @param group the word before the links, if they share one
     * @param links the links with what readers see of each
     */
    private record Item(LinkKind kind, Optional<String> group, Map<Link, String> links) {}

    /**
     * Fills the row.
     *
     * @param title the id of the paper's title
     */
    void fill(TemplatePart article, Paper paper, String title) {
        List<Item> items = items(paper);
        Optional<String> reference = Optional.ofNullable(bibtex.get(paper.type()));
        Optional<Paper> shown = Optional.of(paper).filter(any -> !items.isEmpty() || reference.isPresent());
        article.ifPresent("links", shown, (list, any) -> {
            list.each("link-item", items, (part, item) -> item(part, item, title));
            list.ifPresent("cite-item", reference, (part, entry) -> {
                part.in("cite")
                        .attribute(
                                "data-others",
                                Optional.of("").filter(same -> paper.byline().others()));
                names.act(part.in("cite-summary"), title);
                part.in("bibtex").text(entry.strip());
            });
        });
    }

    private void item(TemplatePart part, Item item, String title) {
        part.attribute(
                "data-kind", LinkLabels.kind(item.links.keySet().iterator().next()));
        part.ifPresent("link-group", item.group.map(word -> words.of("label").replace("{}", word)));
        part.each("link", item.links.entrySet(), (link, entry) -> {
            Optional<String> target = addresses.target(entry.getKey());
            link.in("link-label").become(entry.getValue());
            link.keepIf("link-pending", target.isEmpty());
            link.link(target);
            if (target.isPresent()) {
                names.of(link, title);
            } else {
                names.none(link);
            }
        });
    }

    private List<Item> items(Paper paper) {
        List<Link> links = withoutFurtherPdfs(paper.links().stream()
                .distinct()
                .filter(link -> link.target() instanceof Link.Target.Pending
                        || addresses.target(link).isPresent())
                .toList());
        Map<Link, String> places = new LinkedHashMap<>();
        links.stream()
                .filter(link -> link.kind() == LinkKind.PAPER && isUnnamed(link))
                .forEach(link -> LinkLabels.place(link).ifPresent(place -> places.put(link, place)));
        boolean grouped =
                places.size() > 1 && places.values().stream().distinct().count() == places.size();
        List<Item> items = new ArrayList<>();
        if (grouped) {
            items.add(
                    new Item(LinkKind.PAPER, Optional.of(words.label(LinkKind.PAPER, LinkKind.PAPER.label())), places));
            links = links.stream().filter(link -> !places.containsKey(link)).toList();
        }
        LinkLabels.of(links, words)
                .forEach((link, label) -> items.add(new Item(link.kind(), Optional.empty(), Map.of(link, label))));
        return items;
    }

    /**
     * Leaves out PDFs of archives where another PDF has no name of its own either: those after the first, or all if the
     * author gives an address.
     */
    private static List<Link> withoutFurtherPdfs(List<Link> links) {
        List<Link> pdfs = links.stream()
                .filter(link ->
                        link.kind() == LinkKind.PDF && isUnnamed(link) && link.target() instanceof Link.Target.Url)
                .toList();
        boolean hasOwn = pdfs.stream().anyMatch(link -> link.id().isEmpty());
        List<Link> further = pdfs.stream()
                .filter(link -> link.id().isPresent())
                .skip(hasOwn ? 0 : 1)
                .toList();
        return links.stream().filter(link -> !further.contains(link)).toList();
    }

    private static boolean isUnnamed(Link link) {
        return link.label().equals(link.kind().label());
    }
}
