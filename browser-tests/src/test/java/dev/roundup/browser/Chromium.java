package dev.roundup.browser;

import dev.roundup.testing.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The installed browser, without a window and with its own profile. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path profile;
    private final ChromeDriver driver;

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Starts the browser. If it is not installed, the test is skipped; with {@code CI=true} it fails instead. */
    static Chromium start() {
        Installed.assume(
                "BROWSER", "no page is opened", "chromium and chromium-driver", BROWSER.toString(), DRIVER.toString());
        try {
            Path profile = Files.createTempDirectory("profile");
            return new Chromium(profile, driver(profile));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ChromeDriver driver(Path profile) {
        ChromeOptions options = new ChromeOptions().setBinary(BROWSER.toFile());
        options.addArguments(FLAGS).addArguments("--user-data-dir=" + profile);
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", log);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        driver.get("about:blank");
        return driver;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens an address in a window with this width. */
    Chromium open(String address, int width) {
        return width(width).open(address);
    }

    Chromium open(String address) {
        driver.get(address);
        return this;
    }

    Chromium width(int width) {
        return command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    Chromium scheme(Scheme scheme) {
        return media("screen", scheme);
    }

    Chromium media(String type, Scheme scheme) {
        return command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        type,
                        "features",
                        List.of(
                                feature("prefers-color-scheme", scheme.name().toLowerCase(Locale.ROOT)),
                                feature("prefers-reduced-motion", "reduce"))));
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    /** Lets pages run scripts or not. Scripts of a test always run. */
    Chromium scripts(boolean on) {
        return command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    Chromium command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, new HashMap<>(parameters));
        return this;
    }

    /** Runs a function from a file of these tests, and returns its result. */
    Object run(String file, Object... arguments) {
        return driver.executeScript("return (" + Resource.text(file) + ")(...arguments)", arguments);
    }

    /** Evaluates an expression. */
    Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                if (!file.delete()) {
                    file.deleteOnExit();
                }
            });
        } catch (IOException leftBehind) {
            profile.toFile().deleteOnExit();
        }
    }

    /** The colour scheme that the reader's system prefers. */
    enum Scheme {
        LIGHT,
        DARK
    }
}
