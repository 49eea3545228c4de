/**
 * Shortens the page's scripts ({@link dev.roundup.build.TightScripts}), and changes the processor's jar after it is
 * packed.
 *
 * <p>{@link dev.roundup.build.LinkedAhead} goes through the jar. A {@link dev.roundup.build.Lambda} is a place where a
 * class asks the JVM for a lambda. {@link dev.roundup.build.GroupingVisitor} makes the class ask a {@link
 * dev.roundup.build.LambdaGroup} instead, which calls the body of the lambda with the help of {@link
 * dev.roundup.build.Conversion}. {@link dev.roundup.build.RecordVisitor} replaces the methods of a record by {@link
 * dev.roundup.build.RecordMethod}s.
 */
package dev.roundup.build;
