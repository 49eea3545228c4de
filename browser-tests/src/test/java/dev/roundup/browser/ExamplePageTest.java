package dev.roundup.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test that opens the page of the example. All tests of a class share a browser and a server. */
abstract class ExamplePageTest {
    static Chromium chromium;
    static LocalSite site;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = LocalSite.of(Example.folder());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            site.close();
        }
    }

    static String page() {
        return site.address(Example.PAGE);
    }
}
