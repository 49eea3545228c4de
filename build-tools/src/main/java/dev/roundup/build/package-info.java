/**
 * What is done to the processor's jar once it is packed.
 *
 * <p>{@link dev.roundup.build.LambdaGroups} goes through the jar; {@link dev.roundup.build.Lambda} is a place where a class
 * asks the JVM for a lambda; {@link dev.roundup.build.GroupingVisitor} has it ask a {@link dev.roundup.build.LambdaGroup}
 * instead, which {@link dev.roundup.build.Conversion} helps to call what the lambda stands for.
 */
package dev.roundup.build;
