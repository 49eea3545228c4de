/**
 * A library for addresses: how browsers read them, what can be wrong with them, and which archive they belong to. Only
 * this package knows the forms of ids and addresses of arXiv, DOI, OpenReview and the others.
 */
@NullMarked
package dev.roundup.processor.url;

import org.jspecify.annotations.NullMarked;
