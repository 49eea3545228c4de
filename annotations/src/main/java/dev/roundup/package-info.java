/**
 * The vocabulary of Roundup: papers of a conference roundup, declared as annotated types.
 *
 * <p>A paper is any type marked {@link dev.roundup.Paper}; what is required of it is an attribute without default, what
 * is optional is an annotation of its own ({@link dev.roundup.Abstract}, {@link dev.roundup.Figure}, {@link
 * dev.roundup.Tag}, {@link dev.roundup.Arxiv} and so on). One type marked {@link dev.roundup.Roundup} is the outline: it
 * lists the papers section by section as class literals and names the {@link dev.roundup.Site} whose people and topics
 * they use.
 *
 * <p>All annotations are kept in class files and none at run time, so an outline finds its papers in other modules and
 * jars as well, and a program that uses them does not pay for them.
 *
 * <p>A text that says <i>prose</i> is the text of an abstract as arXiv and OpenReview hold it: paragraphs are separated
 * by an empty line, formulas stand between {@code \( \)}, {@code \[ \]}, {@code $ $} or {@code $$ $$}. In a Java
 * string every backslash is written twice. Markup in any value is shown as text, never interpreted.
 *
 * <p>A <i>picture</i> is named as {@link Class#getResource} does: {@code clifford.svg} is beside the declaring type,
 * {@code /assets/clifford.svg} is at the root. It is looked for in the folder of the option {@code roundup.assets}, then
 * in the class output, then on the class path, and always copied next to the page.
 */
package dev.roundup;
