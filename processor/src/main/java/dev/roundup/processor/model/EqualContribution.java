package dev.roundup.processor.model;

import java.util.List;

/** Authors who contributed equally. */
public record EqualContribution(List<Name> members, Origin origin) {
    /** Keeps its own copy of the list. */
    public EqualContribution {
        members = List.copyOf(members);
    }
}
