package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A rule that is switched off at one place: one value of an {@code @Allow}.
 *
 * @param rule the id as written
 * @param because the reason
 * @param around the package or type with the {@code @Allow}, if it encloses the declaration; empty if the declaration
 *     itself has the {@code @Allow}
 * @param origin the place of the id
 */
public record Allowance(String rule, String because, Optional<String> around, Origin origin) {}
