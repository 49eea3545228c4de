package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PaperFiles;
import java.util.Optional;

/** The site's icon, which the pages without files of their own share. */
final class SiteIcon {
    private SiteIcon() {}

    static Optional<Output.Resource> of(Site site) {
        return site.icon().flatMap(icon -> icon.file().map(file -> PaperFiles.copy(path(icon), file)));
    }

    private static String path(Asset icon) {
        String name = icon.fileName();
        int dot = name.lastIndexOf('.');
        return SiteAddresses.FILES + "icon"
                + (dot < 0 ? "" : name.substring(dot).replaceAll("[^A-Za-z0-9.]", ""));
    }

    /**
     * The addresses of a page without files of its own.
     *
     * @param path the path of the page
     */
    static Addresses addresses(Site site, String path) {
        return new Addresses(
                asset -> site.icon()
                        .filter(asset::equals)
                        .filter(icon -> icon.file().isPresent())
                        .map(icon -> SiteAddresses.relative(path, path(icon))),
                paper -> paper.anchors().id().value());
    }
}
