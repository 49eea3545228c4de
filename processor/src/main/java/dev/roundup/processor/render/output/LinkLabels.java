package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.url.WebAddress;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels of a paper's links, no two of them equal. Links with the same label also name their target, and if that is
 * not enough, they are numbered.
 */
public final class LinkLabels {
    private LinkLabels() {}

    /** The links in the order of the page, each with its label. */
    public static Map<Link, String> of(Paper paper, InterfaceWords words) {
        return of(paper.links().stream().distinct().toList(), words);
    }

    /** Different links of a paper, each with its label. */
    public static Map<Link, String> of(List<Link> links, InterfaceWords words) {
        Map<String, Long> times = links.stream().collect(Collectors.groupingBy(Link::label, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        Map<Link, String> labels = new LinkedHashMap<>();
        for (Link link : links) {
            boolean shared = times.getOrDefault(link.label(), 0L) > 1;
            String said = words.label(link.kind(), link.label());
            String wanted = place(link)
                    .filter(any -> shared)
                    .map(place -> words.of("place").replace("{label}", said).replace("{place}", place))
                    .orElse(said);
            String label = wanted;
            for (int number = 2; !taken.add(label); number++) {
                label = wanted + " (" + number + ")";
            }
            labels.put(link, label);
        }
        return labels;
    }

    /** The kind as a word for markup, such as {@code pdf}. */
    public static String kind(Link link) {
        return link.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The host of an address as people call it. */
    public static Optional<String> host(String url) {
        return WebAddress.of(url).map(WebAddress::site).filter(site -> !site.isEmpty());
    }

    /** The archive or the host that a link leads to. */
    public static Optional<String> place(Link link) {
        Optional<String> archive = link.id().map(id -> id.scheme().name());
        return link.target() instanceof Link.Target.Url url ? archive.or(() -> host(url.value())) : archive;
    }
}
