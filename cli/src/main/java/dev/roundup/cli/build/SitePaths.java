package dev.roundup.cli.build;

import java.util.Optional;

/** Where files of the class output are on a site: the paths at which servers that run a jar offer them. */
public final class SitePaths {
    /** Servlet containers, Spring Boot and Quarkus serve what is below this folder of a jar. */
    private static final String SERVED = "META-INF/resources/";

    /** Notes of the processor for its next compile. */
    private static final String NOTES = "META-INF/roundup/";

    private SitePaths() {}

    /** True if a file of the site is a page, finished or a draft. */
    public static boolean isPage(String path) {
        return !path.contains("/_posts/") && (path.endsWith("/index.html") || path.endsWith("/draft.html"));
    }

    /**
     * The folder of the site that contains the pages' folders, such as {@code roundup/}; empty if it is the site itself.
     *
     * @param output the same folder in the class output
     */
    static String pages(String output) {
        return of(output + "/").orElse("");
    }

    /** The path of a file on the site; empty if it is not for readers. */
    static Optional<String> of(String output) {
        if (output.startsWith(NOTES)) {
            return Optional.empty();
        }
        return Optional.of(output.startsWith(SERVED) ? output.substring(SERVED.length()) : output);
    }
}
