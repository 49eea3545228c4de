/**
 * Benchmarks of the processor's parts, for JMH. The name of a class says what it measures. A benchmark whose name
 * begins with {@code cold} runs once in each of many fresh JVMs, as in a compiler that meets one formula. All others
 * run warm.
 */
package dev.roundup.benchmarks;
