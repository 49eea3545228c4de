package dev.roundup.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vocabulary of a site's tags. */
public final class Topics {
    private final List<Topic> all;
    private final Map<String, Topic> byKey = new LinkedHashMap<>();

    /**
     * Makes a vocabulary of topics in the order of their declarations. If two have the same key, the vocabulary finds
     * the first.
     */
    public Topics(List<Topic> all) {
        this.all = List.copyOf(all);
        all.forEach(topic -> byKey.putIfAbsent(topic.key().value(), topic));
    }

    /** The topics in the order of their declarations. */
    public List<Topic> all() {
        return all;
    }

    /** The topic with a key. */
    public Optional<Topic> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topics that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
