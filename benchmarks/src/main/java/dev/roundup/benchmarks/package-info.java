/**
 * Benchmarks of the processor's parts, run by JMH. A class is named after what it measures; a benchmark whose name begins with {@code cold}
 * runs once in each of many fresh JVMs, as a compiler that meets one formula does, and all others run warm.
 */
package dev.roundup.benchmarks;
