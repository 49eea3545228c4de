package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The lab's site, with the registries that its roundups share.
 *
 * <pre>{@code
 * @Site(
 *     name = "AMLab",
 *     url = "https://amlab.example.org",
 *     icon = "icon.svg",
 *     license = "CC-BY-4.0",
 *     people = People.class,
 *     topics = Topics.class)
 * public interface Amlab {}
 * }</pre>
 *
 * <p>A registry is an ordinary interface or class with {@code String} constants. The constant's value is a <b>key</b>,
 * unique in the registry, that papers refer to; {@link Person} and {@link Topic} give the name where it differs from the
 * key. The compiler copies constants into the papers' class files, so keep a key when a name changes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Site {
    /** The name of the lab or group. */
    String name();

    /**
     * The address under which the site is published, absolute, with {@code https}. Below it a page is at
     * {@code roundup/<slug>/}, as a server shows the resources of a jar. Without it nothing is written that needs an
     * absolute address.
     */
    String url() default "";

    /**
     * The file of the picture that browsers show beside the page's title: a square SVG, PNG or other picture, named relative
     * to the package of this type, as {@link Figure#file} is. It is copied beside each page, and must be readable at 16 pixels. An
     * SVG drawing is as sharp at every size and can have dark colours of its own. Without it browsers ask the server for
     * {@code /favicon.ico}.
     */
    String icon() default "";

    /**
     * The licence of what the pages say: a Creative Commons licence by its identifier in the
     * <a href="https://spdx.org/licenses/">SPDX License List</a>, such as {@code "CC-BY-4.0"} or {@code "CC0-1.0"}, or the
     * absolute address of any other terms. The foot of the page links it ({@code rel="license"}), and JSON-LD and the Atom
     * feed say it. It is about the pages, not about the papers that they link.
     */
    String license() default "";

    /** The registries of people: types whose {@code String} constants are people, described by {@link Person}. */
    Class<?>[] people() default {};

    /**
     * The vocabularies of tags: types whose {@code String} constants are topics, described by {@link Topic}. Where there
     * is one, a tag outside it is an error.
     */
    Class<?>[] topics() default {};
}
