package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.Xml;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Output;
import java.util.List;
import java.util.Optional;

/**
 * The map of a site for search engines (sitemaps.org, protocol 0.9). Addresses must be absolute, so there is none if the
 * site has no address.
 */
final class SiteMap {
    static final String FILE = "sitemap.xml";

    private SiteMap() {}

    static Optional<Output.Resource> render(SitePlan plan, List<PlannedPage> pages) {
        return plan.base().map(base -> {
            Xml map = Xml.root("urlset").attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            pages.forEach(page -> map.child("url").child("loc").text(base + page.path()));
            plan.lab().roundups().forEach(roundup -> {
                Xml url = map.child("url");
                url.child("loc").text(base + SiteAddresses.roundup(roundup));
                changed(roundup).ifPresent(day -> url.child("lastmod").text(day));
            });
            return Output.Resource.of(FILE, map.bytes());
        });
    }

    private static Optional<String> changed(Roundup roundup) {
        return roundup.metadata()
                .updated()
                .flatMap(WrittenDate::reading)
                .or(() -> roundup.metadata().published().reading())
                .map(date -> date.last().toString());
    }
}
