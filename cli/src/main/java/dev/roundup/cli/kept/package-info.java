/**
 * The declarations of sources, kept from one build to the next. {@link DeclarationWriter} writes down what the compiler
 * told about a source; {@link KeptElements} shows it to the processor again, in the compiler's own interfaces, so that
 * the source need not be compiled. The processor itself does everything again in every build.
 */
@NullMarked
package dev.roundup.cli.kept;

import org.jspecify.annotations.NullMarked;
