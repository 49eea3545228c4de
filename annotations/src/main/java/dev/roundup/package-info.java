/**
 * The annotations with which you declare the papers of a roundup, its pages and its site.
 *
 * <p>A paper is any type with {@link dev.roundup.Paper}, which holds the title and the authors. Everything else is
 * optional and has an annotation of its own ({@link dev.roundup.Abstract}, {@link dev.roundup.Figure}, {@link
 * dev.roundup.Tag}, {@link dev.roundup.Arxiv} and so on). A type with {@link dev.roundup.Roundup} is the outline of a
 * page. It lists the papers of each section as class literals, and names the {@link dev.roundup.Site} whose people and
 * topics they use.
 *
 * <p>All annotations are kept in class files, so an outline can list papers of other modules and jars. None are loaded
 * at run time, so they cost a running program nothing.
 *
 * <p><i>Prose</i> is text as in the abstracts of arXiv and OpenReview. An empty line separates paragraphs, and a
 * formula stands between {@code \( \)}, {@code \[ \]}, {@code $ $} or {@code $$ $$}. Common TeX commands such as {@code
 * \emph} work as well. In a Java string you write each backslash twice. HTML in a value is shown as text and never
 * interpreted.
 *
 * <p>A <i>picture</i> is named as for {@link Class#getResource}: {@code clifford.svg} is in the package of the
 * declaring type, and {@code /assets/clifford.svg} starts at the root. Roundup looks in the folder of the option {@code
 * roundup.assets}, then in the class output, then on the class path, and copies the picture beside the page.
 */
package dev.roundup;
