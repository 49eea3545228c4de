package dev.roundup.processor.render.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value (RFC 8259) of a kind that our formats use. {@link JsonText} writes it. */
public sealed interface Json {
    /** A string. */
    record JsonString(String value) implements Json {}

    /** A number without a fraction. */
    record WholeNumber(long value) implements Json {}

    /** An array. */
    record Array(List<Json> elements) implements Json {
        /** Keeps its own copy of the list. */
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /** An object with its members in the order in which they were added. Absent values are left out. */
    final class Members implements Json {
        private final Map<String, Json> values = new LinkedHashMap<>();

        private Members() {}

        public Map<String, Json> values() {
            return values;
        }

        public Members put(String name, Json value) {
            values.put(name, value);
            return this;
        }

        public Members put(String name, String value) {
            return put(name, of(value));
        }

        public Members put(String name, Optional<String> value) {
            value.ifPresent(present -> put(name, present));
            return this;
        }

        /** Adds an array, unless it is empty. */
        public Members put(String name, Collection<? extends Json> elements) {
            return elements.isEmpty() ? this : put(name, array(elements));
        }
    }

    public static Json of(String value) {
        return new JsonString(value);
    }

    public static Json of(long value) {
        return new WholeNumber(value);
    }

    public static Json array(Collection<? extends Json> elements) {
        return new Array(List.copyOf(elements));
    }

    /** An object that has no members yet. */
    public static Members object() {
        return new Members();
    }
}
