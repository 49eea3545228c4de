package dev.roundup.processor.model;

import java.util.Optional;
import java.util.Set;

/**
 * The lab's site.
 *
 * @param url the address of the published site
 * @param icon a small picture that identifies the site, for example in a browser's tab
 * @param license the licence of its pages
 * @param template the page that the lab designed itself, if it did
 * @param topics the vocabulary of tags; empty if authors may use any tag
 * @param pages its pages beside the roundups
 */
public record Site(
        Located<String> name,
        Optional<Located<String>> url,
        Optional<Asset> icon,
        Optional<License> license,
        Optional<OwnTemplate> template,
        People people,
        Optional<Topics> topics,
        Set<SitePage> pages,
        DeclaringType declaringType)
        implements TypeDeclaration {
    /** Keeps its own copy of the set. */
    public Site {
        pages = Set.copyOf(pages);
    }

    /** A site whose pages have our template. */
    public Site(
            Located<String> name,
            Optional<Located<String>> url,
            Optional<Asset> icon,
            Optional<License> license,
            People people,
            Optional<Topics> topics,
            Set<SitePage> pages,
            DeclaringType declaringType) {
        this(name, url, icon, license, Optional.empty(), people, topics, pages, declaringType);
    }
}
