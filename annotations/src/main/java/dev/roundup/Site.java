package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The lab's website, with the people and the topics that its roundups share.
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
 * <p>A registry is an ordinary interface or class with {@code String} constants. The value of a constant is a
 * <b>key</b>, unique in the registry, by which papers refer to the person or topic. If the name differs from the key,
 * give it with {@link Person} or {@link Topic}. The compiler copies constants into the class files of papers, so keep
 * the key when a name changes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Site {
    /** The name of the lab or group. */
    String name();

    /**
     * The absolute address of the site, with {@code https}. A page is at {@code roundup/<slug>/} below it, where a
     * server shows the resources of a jar. Without it Roundup leaves out everything that needs an absolute address,
     * such as the feed.
     */
    String url() default "";

    /**
     * The file of the picture that browsers show beside the page's title: a square SVG, PNG or other picture that can
     * be recognised at 16 pixels. It is named relative to the package of this type, as for {@link Figure#file}, and
     * copied beside each page. An SVG drawing is sharp at every size and can have its own colours for the dark scheme.
     * Without an icon, browsers ask the server for {@code /favicon.ico}.
     */
    String icon() default "";

    /**
     * The licence of the pages, not of the papers that they link to. It is a Creative Commons licence by its identifier
     * in the <a href="https://spdx.org/licenses/">SPDX License List</a>, such as {@code "CC-BY-4.0"} or {@code
     * "CC0-1.0"}, or the absolute address of any other terms. Anything else is the error {@code license-id}. The foot
     * of the page links to the licence ({@code rel="license"}), and it is part of the JSON-LD and the Atom feed.
     */
    String license() default "";

    /**
     * The file of a page that you designed yourself, in place of ours: an HTML document whose elements name what belongs
     * in them, such as {@code <main data-slot="content">}. It is named relative to the package of this type, as for
     * {@link Figure#file}. The option {@code roundup.template} wins over it. If the file is missing, is not valid HTML,
     * has an unknown slot or loads what a page may not load, the errors are {@code template-missing}, {@code
     * template-syntax}, {@code template-slot} and {@code template-policy}. Without it, a page looks like ours.
     *
     * <pre>{@code
     * @Site(name = "AMLab", template = "lab.html")
     * }</pre>
     */
    String template() default "";

    /** The registries of people: types whose {@code String} constants are people. {@link Person} describes them. */
    Class<?>[] people() default {};

    /**
     * The registries of topics: types whose {@code String} constants are topics. {@link Topic} names them. If there is
     * at least one, any tag that is not in it is the error {@code unknown-tag}.
     */
    Class<?>[] topics() default {};

    /**
     * The pages that the site has beside its roundups. With at least one of them, or with a {@link Publications} page,
     * the roundups become parts of a site: it gets an index and a navigation, and its pages share a style sheet and a
     * script. Without any, each roundup stays one file that needs nothing else.
     */
    SitePage[] pages() default {};
}
