package dev.roundup.processor.render.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value (RFC 8259) of the kinds that our formats use; {@link JsonText} writes it. */
sealed interface Json {
    /** A string. */
    record Text(String value) implements Json {}

    /** A number without a fraction. */
    record Whole(long value) implements Json {}

    /** An array. */
    record Array(List<Json> elements) implements Json {
        /** Keeps its own copy of the list. */
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /** An object, its members in the order in which they were put; what is absent is left out. */
    final class Members implements Json {
        private final Map<String, Json> values = new LinkedHashMap<>();

        private Members() {}

        Map<String, Json> values() {
            return values;
        }

        Members put(String name, Json value) {
            values.put(name, value);
            return this;
        }

        Members put(String name, String value) {
            return put(name, of(value));
        }

        Members put(String name, Optional<String> value) {
            value.ifPresent(present -> put(name, present));
            return this;
        }

        /** An array; left out where it would be empty. */
        Members put(String name, Collection<? extends Json> elements) {
            return elements.isEmpty() ? this : put(name, array(elements));
        }
    }

    static Json of(String value) {
        return new Text(value);
    }

    static Json of(long value) {
        return new Whole(value);
    }

    static Json array(Collection<? extends Json> elements) {
        return new Array(List.copyOf(elements));
    }

    /** An object without members yet. */
    static Members object() {
        return new Members();
    }
}
