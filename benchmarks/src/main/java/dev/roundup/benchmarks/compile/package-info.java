/**
 * Whole compiles and builds, side by side: without a processor, with the least one, with Roundup, and with other generators
 * of sites.
 */
package dev.roundup.benchmarks.compile;
