package dev.roundup.processor.model;

import java.util.List;

/**
 * A topic of a site's vocabulary.
 *
 * @param constant the constant that declares it, such as {@code Topics.EQUIVARIANCE}
 * @param key the constant's value, by which papers refer to it
 * @param name the name as printed; the key where no other was given
 */
public record Topic(
        String constant, Located<String> key, Located<String> name, List<Allowance> allowances, Origin origin)
        implements Declaration {
    /** Keeps its own copy of the list. */
    public Topic {
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return constant;
    }
}
