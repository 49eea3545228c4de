package dev.roundup.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The options of the processor, given to a compiler as {@code -Akey=value}. A key holds no hyphen: javac refuses one. */
public enum Option {
    /** Where pages go in the class output: a folder, in it one folder a page. */
    OUTPUT("roundup.output", "META-INF/resources/roundup"),
    /** The absolute path of the folder in which pictures and other files are looked for first. */
    ASSETS("roundup.assets", ""),
    /** Your own badges and link schemes, so that the compiler does not call them unclaimed: {@code lab.*,lab.Demo}. */
    ANNOTATIONS("roundup.annotations", ""),
    /** The severity of single rules: {@code link-shared=off,unknown-tag=warning}. */
    RULES("roundup.rules", ""),
    /** Prints the stack trace with a fault of the processor itself. */
    DEBUG("roundup.debug", "");

    /** What all our keys begin with. */
    private static final String PREFIX = "roundup.";

    private final String key;
    private final String defaultValue;

    Option(String key, String defaultValue) {
        this.key = key;
        this.defaultValue = defaultValue;
    }

    /** The option's name. */
    public String key() {
        return key;
    }

    /** What holds where the option is not given. */
    public String defaultValue() {
        return defaultValue;
    }

    /** Whether an option is meant for us, known or not. */
    public static boolean isOurs(String key) {
        return key.startsWith(PREFIX);
    }

    static Optional<Option> byKey(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }

    /** The names of all options. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Option::key).toList();
    }
}
