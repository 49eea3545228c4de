/**
 * A local server that shows the pages of a project while somebody writes it: sources → {@link PreviewBuild} → {@link
 * PreviewState} → {@link PreviewServer} → browser.
 */
@NullMarked
package dev.roundup.cli.preview;

import org.jspecify.annotations.NullMarked;
