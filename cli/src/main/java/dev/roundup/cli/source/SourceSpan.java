package dev.roundup.cli.source;

import javax.tools.JavaFileObject;

/**
 * A part of a source.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record SourceSpan(JavaFileObject file, int start, int end) {}
