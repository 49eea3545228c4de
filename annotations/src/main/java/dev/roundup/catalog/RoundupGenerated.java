package dev.roundup.catalog;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the processor wrote. Coverage tools and others that ignore generated code recognise it by the word
 * "Generated" in its name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RoundupGenerated {
    /** A digest of everything that the class was made from. It tells the processor that the class is up to date. */
    String value();
}
