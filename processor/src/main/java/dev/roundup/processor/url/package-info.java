/**
 * A library for addresses: how browsers read them, what is wrong with them, which archive they belong to and what its ids look
 * like. What arXiv, DOI, OpenReview and the others look like is said here and nowhere else.
 */
@NullMarked
package dev.roundup.processor.url;

import org.jspecify.annotations.NullMarked;
