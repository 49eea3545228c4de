/** Rules about the templates that labs design themselves. */
@NullMarked
package dev.roundup.processor.check.template;

import org.jspecify.annotations.NullMarked;
