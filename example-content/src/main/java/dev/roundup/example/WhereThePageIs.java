package dev.roundup.example;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Prints the address of the compiled page, so that you can open it in a browser. The build runs it last. */
public final class WhereThePageIs {
    private static final String PAGE = "/META-INF/resources/roundup/neurips-2023/index.html";

    private WhereThePageIs() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws URISyntaxException {
        URL page = WhereThePageIs.class.getResource(PAGE);
        if (page == null) {
            throw new IllegalStateException("there is no page: the processor did not run");
        }
        System.out.println("The page: " + Path.of(page.toURI()).toUri());
    }
}
