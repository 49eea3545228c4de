package dev.roundup.cli.kept;

import java.util.List;

/**
 * What is kept of a source.
 *
 * @param hash the hash of its content
 * @param names the types at its top level, or its package if it is a {@code package-info.java}
 * @param shape all that other sources could see of it; if it is empty, they could see more than that
 * @param declarations its types, as {@link DeclarationWriter} writes them
 */
record KeptSource(String hash, List<String> names, String shape, List<byte[]> declarations) {}
