/**
 * What is done to the processor's jar once it is packed.
 *
 * <p>{@link dev.roundup.build.LinkedAhead} goes through the jar; {@link dev.roundup.build.Lambda} is a place where a class
 * asks the JVM for a lambda; {@link dev.roundup.build.GroupingVisitor} has it ask a {@link dev.roundup.build.LambdaGroup}
 * instead, which {@link dev.roundup.build.Conversion} helps to call what the lambda stands for.
 * {@link dev.roundup.build.RecordVisitor} has the methods of a record be {@link dev.roundup.build.RecordMethod}s.
 */
package dev.roundup.build;
