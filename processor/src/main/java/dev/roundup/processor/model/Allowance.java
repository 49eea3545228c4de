package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A rule silenced at one place: one value of an {@code @Allow}.
 *
 * @param rule the id as written
 * @param because the reason
 * @param around the package or type around the declaration whose {@code @Allow} this is; empty where it is the
 *     declaration's own
 * @param origin where the id stands
 */
public record Allowance(String rule, String because, Optional<String> around, Origin origin) {}
