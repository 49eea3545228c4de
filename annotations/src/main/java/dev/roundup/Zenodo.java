package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record on Zenodo: data, code or slides.
 *
 * <pre>{@code
 * @Zenodo("1234567")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Zenodo.List.class)
@LinkScheme(
        name = "Zenodo",
        kind = LinkKind.DATA,
        id = "[1-9]\\d{0,11}",
        example = "1234567",
        url = "https://zenodo.org/records/{id}",
        label = "Zenodo")
public @interface Zenodo {
    /**
     * The number of the record.
     */
    String value();

    /** The words of the link; by default those of the scheme. */
    String label() default "";

    /** Several of one paper; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        Zenodo[] value();
    }
}
