package dev.roundup.processor.model;

import java.util.List;

/**
 * A topic of a site's vocabulary.
 *
 * @param constant the constant that declares it, such as {@code Topics.EQUIVARIANCE}
 * @param key the value of the constant; papers refer to the topic by it
 * @param name the name on the page; the key if the author gives no name
 * @param formerly earlier keys
 */
public record Topic(
        String constant,
        Located<String> key,
        Located<String> name,
        List<Located<String>> formerly,
        List<Allowance> allowances,
        Origin origin)
        implements Declaration {
    /** Keeps its own copy of the list. */
    public Topic {
        formerly = List.copyOf(formerly);
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return constant;
    }
}
