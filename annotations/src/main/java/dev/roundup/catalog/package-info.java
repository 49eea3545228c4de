/**
 * The small records of a generated catalogue, which a program reads at run time.
 *
 * <p>For a roundup {@code NeurIps2023} the processor writes a class {@code NeurIps2023Catalog} into the same package.
 * It has a constant for each paper, and methods for all of them:
 *
 * <pre>{@code
 * for (CatalogPaper paper : NeurIps2023Catalog.papers()) {
 *     System.out.println(paper.title());
 * }
 * }</pre>
 */
package dev.roundup.catalog;
