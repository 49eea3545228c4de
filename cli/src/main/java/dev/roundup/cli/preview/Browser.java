package dev.roundup.cli.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The browser of the user. */
final class Browser {
    private Browser() {}

    /** Opens an address, without waiting. Returns false if there is no command for that. */
    static boolean open(String address) {
        List<String> command = new ArrayList<>(command());
        command.add(address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /** The command that each system has for it. Java's own class for it would load all of AWT. */
    private static List<String> command() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open");
    }
}
