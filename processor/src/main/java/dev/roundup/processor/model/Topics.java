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

    /** The topics in the order in which they are declared; of two with one key the first is found. */
    public Topics(List<Topic> all) {
        this.all = List.copyOf(all);
        all.forEach(topic -> byKey.putIfAbsent(topic.key().value(), topic));
    }

    /** The topics in the order in which they are declared. */
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
