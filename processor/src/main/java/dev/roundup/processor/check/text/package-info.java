/** Rules about texts: TeX, formulas, stray characters, and text that Java or an editor changed on the way. */
@NullMarked
package dev.roundup.processor.check.text;

import org.jspecify.annotations.NullMarked;
