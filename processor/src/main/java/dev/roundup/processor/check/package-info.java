/**
 * Checks what was declared: values in, findings out, nothing printed.
 *
 * <p>{@link dev.roundup.processor.check.Rule} is the catalogue of all rules; a message comes about only through it. Every
 * rule is one small class that is named after it and says when it is broken ({@code UnknownTag}, {@code DateOrder});
 * {@code Rulebook} lists them by what they look at. {@link dev.roundup.processor.check.Checks} runs them over a workspace
 * and applies the severities that were set and what authors allowed. What several rules look at is gathered in one place
 * each: {@code Address}, {@code Dated}, {@code CountedText}. Addresses are what most rules ask about, so those of a run are
 * kept in an {@code AddressBook}: rules about one look at an {@code Address}, rules that compare them at a
 * {@code LinkedPaper} or {@code LinkedRoundup}.
 *
 * <p>A new rule is a constant of {@code Rule}, a class, a line in {@code Rulebook}, a page in {@code docs/rules}, and a
 * case that breaks it with one that does not; a test misses any of them.
 */
@NullMarked
package dev.roundup.processor.check;

import org.jspecify.annotations.NullMarked;
