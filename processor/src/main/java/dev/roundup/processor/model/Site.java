package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The lab's site.
 *
 * @param url the address of the published site
 * @param icon a small picture that identifies the site, for example in a browser's tab
 * @param license the licence of its pages
 * @param topics the vocabulary of tags; empty if authors may use any tag
 */
public record Site(
        TypeName type,
        Provenance provenance,
        Located<String> name,
        Optional<Located<String>> url,
        Optional<Asset> icon,
        Optional<License> license,
        People people,
        Optional<Topics> topics,
        List<Allowance> allowances,
        Origin origin)
        implements Declaration {
    /** Keeps its own copy of the list. */
    public Site {
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return type.simple();
    }
}
