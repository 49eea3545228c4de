package dev.roundup.cli.links;

import dev.roundup.cli.web.RequestAddress;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An address of the pages.
 *
 * @param address the address as it is written, which is also its name in {@code links.lock}
 * @param request the same address as it can be asked
 * @param isPdf true if a link promises a PDF
 * @param uses the places that link to it, such as {@code @Link(url) of FirstPaper}
 */
record PageLink(String address, URI request, boolean isPdf, List<String> uses) {
    PageLink {
        uses = List.copyOf(uses);
    }

    /** The addresses that readers can follow, each once, sorted. */
    static List<PageLink> of(Collection<Address> addresses) {
        Map<String, PageLink> links = new TreeMap<>();
        for (Address address : addresses) {
            String written = address.url().value();
            if (address.web().isPresent() && written.chars().noneMatch(Character::isWhitespace)) {
                RequestAddress.of(written)
                        .map(request -> new PageLink(written, request, isPdf(address), List.of(use(address))))
                        .ifPresent(link -> links.merge(written, link, PageLink::with));
            }
        }
        return List.copyOf(links.values());
    }

    /** The part of the page that the address names; empty if it names none. */
    String fragment() {
        String fragment = request.getFragment();
        return fragment == null ? "" : fragment;
    }

    private static boolean isPdf(Address address) {
        return address.link()
                .map(Link::kind)
                .filter(kind -> kind == LinkKind.PDF)
                .isPresent();
    }

    private static String use(Address address) {
        return address.member() + " of " + address.owner().displayName();
    }

    private PageLink with(PageLink same) {
        List<String> all = new ArrayList<>(uses);
        same.uses.stream().filter(use -> !all.contains(use)).forEach(all::add);
        return new PageLink(address, request, isPdf || same.isPdf, all);
    }
}
