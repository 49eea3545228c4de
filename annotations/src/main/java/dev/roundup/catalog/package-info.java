/**
 * What a generated catalogue is made of: small records that a program reads at run time.
 *
 * <p>For a roundup {@code NeurIps2023} the processor writes a class {@code NeurIps2023Catalog} into the same package,
 * with a constant for each paper:
 *
 * <pre>{@code
 * for (CatalogPaper paper : NeurIps2023Catalog.papers()) {
 *     System.out.println(paper.title());
 * }
 * }</pre>
 */
package dev.roundup.catalog;
