package dev.roundup.catalog;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the processor wrote. Tools that leave generated code out of their figures recognise it by the word
 * in its name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RoundupGenerated {
    /** A digest of what the class was made from, by which the processor knows that it is up to date. */
    String value();
}
