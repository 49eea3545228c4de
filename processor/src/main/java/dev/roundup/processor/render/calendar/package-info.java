/** Renders the sessions of papers for calendars. */
@NullMarked
package dev.roundup.processor.render.calendar;

import org.jspecify.annotations.NullMarked;
