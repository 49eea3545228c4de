package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The lab's site.
 *
 * @param url the address under which it is published
 * @param icon the picture that stands for it where there is little room
 * @param license that of its pages
 * @param topics the vocabulary of tags; empty where tags are free
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
