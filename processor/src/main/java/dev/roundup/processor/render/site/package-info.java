/** A lab's site around its roundups: lists of publications, people, topics and papers, and what all its pages share. */
@NullMarked
package dev.roundup.processor.render.site;

import org.jspecify.annotations.NullMarked;
