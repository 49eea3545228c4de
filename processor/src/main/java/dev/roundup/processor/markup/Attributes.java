package dev.roundup.processor.markup;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** An element's attributes in order; those few are found fastest one by one. */
final class Attributes {
    private static final @Nullable String[] NONE = {};

    /** Names and values in turn; the value of one that is just there is null. */
    private @Nullable String[] pairs;

    Attributes() {
        this(NONE);
    }

    private Attributes(@Nullable String[] pairs) {
        this.pairs = pairs;
    }

    Attributes copy() {
        return new Attributes(pairs.length == 0 ? NONE : pairs.clone());
    }

    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    @Nullable
    String value(String name) {
        int at = indexOf(name);
        return at < 0 ? null : pairs[at + 1];
    }

    /** Sets one in its place, or as the last one. */
    void set(String name, @Nullable String value) {
        int at = indexOf(name);
        if (at < 0) {
            at = pairs.length;
            pairs = Arrays.copyOf(pairs, at + 2);
            pairs[at] = name;
        }
        pairs[at + 1] = value;
    }

    void remove(String name) {
        int at = indexOf(name);
        if (at >= 0) {
            @Nullable String[] rest = Arrays.copyOf(pairs, pairs.length - 2);
            System.arraycopy(pairs, at + 2, rest, at, rest.length - at);
            pairs = rest;
        }
    }

    void replaceValues(BinaryOperator<String> byNameAndValue) {
        for (int i = 0; i < size(); i++) {
            String value = valueAt(i);
            if (value != null) {
                pairs[2 * i + 1] = byNameAndValue.apply(nameAt(i), value);
            }
        }
    }

    int size() {
        return pairs.length / 2;
    }

    @SuppressWarnings("NullAway") // no name is null
    String nameAt(int index) {
        return pairs[2 * index];
    }

    @Nullable
    String valueAt(int index) {
        return pairs[2 * index + 1];
    }

    private int indexOf(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (name.equals(pairs[i])) {
                return i;
            }
        }
        return -1;
    }
}
