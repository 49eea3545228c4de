package dev.roundup.processor.model;

/**
 * A rule silenced at one place: one value of an {@code @Allow}.
 *
 * @param rule the id as written
 * @param because the reason
 * @param origin where the id stands; equal for two readings of one place
 */
public record Allowance(String rule, String because, Origin origin) {}
