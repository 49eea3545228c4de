package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LabMembers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Renders the part of the page below all papers. */
final class PageFoot {
    private final Roundup roundup;
    private final Addresses addresses;
    private final Collection<Format> files;
    private final LabMembers members;
    private final InterfaceWords words;

    PageFoot(Roundup roundup, Addresses addresses, Collection<Format> files, LabMembers members, InterfaceWords words) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.files = files;
        this.members = members;
        this.words = words;
    }

    void fill(TemplatePart page) {
        boolean membersShown = members.appearIn(roundup);
        page.ifPresent(
                "members-note",
                roundup.site().map(Site::name).map(Located::value).filter(name -> membersShown),
                (note, name) -> note.in("members-site").become(name));
        page.ifPresent(
                "site",
                roundup.site(),
                (part, site) -> part.in("site-link")
                        .text(site.name().value())
                        .link(site.url().flatMap(url -> addresses.web(url.value()))));
        page.ifPresent("license", roundup.site().flatMap(Site::license), (part, license) -> {
            Optional<String> terms = license.url().flatMap(addresses::web);
            part.in("license-link").text(license.name()).link(terms).attribute("rel", terms.map(any -> "license"));
        });
        page.ifPresent(
                "files",
                Optional.of(List.copyOf(files)).filter(some -> !some.isEmpty()),
                (list, formats) -> list.each(
                        "file",
                        formats,
                        (item, format) -> item.in("file-link")
                                .text(words.of("file." + format.id()))
                                .attribute("href", Addresses.file(format))));
    }
}
