package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to a record on Zenodo, such as data, code or slides.
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
    /** The number of the record, without the address. Anything else is the error {@code zenodo-id}. */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        Zenodo[] value();
    }
}
