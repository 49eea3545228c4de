/** Whole compiles, side by side: without a processor, with the least one, and with Roundup. */
package dev.roundup.benchmarks.compile;
