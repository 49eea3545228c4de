/**
 * Checks the declarations: values in, findings out, nothing printed.
 *
 * <p>Each rule is one small class in the package of its family, such as {@code links.LinkInsecure}. The class holds the
 * id, the severity and the headline of the rule. A family lists its rules by scope, which says what they look at, and
 * {@link dev.roundup.processor.check.Rulebook} lists the families. {@link dev.roundup.processor.check.Checks} runs all
 * rules over a workspace. It applies the severities that are set and what authors allow.
 *
 * <p>Subjects that several rules share, such as {@code Address}, are in {@code subject}. Most rules look at addresses,
 * so an {@code AddressBook} keeps those of a run. Rules about one address look at an {@code Address}; rules that
 * compare addresses look at a {@code LinkedPaper} or a {@code LinkedRoundup}.
 *
 * <p>CONTRIBUTING.md says how to add a rule.
 */
@NullMarked
package dev.roundup.processor.check;

import org.jspecify.annotations.NullMarked;
