/**
 * A library below read and render: the templates that labs design themselves, the slots that these can have, and what
 * can be wrong with them.
 */
@NullMarked
package dev.roundup.processor.template;

import org.jspecify.annotations.NullMarked;
