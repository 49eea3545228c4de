/** A language server: findings while you type, with their fixes and the pages of their rules. */
@NullMarked
package dev.roundup.cli.lsp;

import org.jspecify.annotations.NullMarked;
