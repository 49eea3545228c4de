package dev.roundup.processor.text;

/** Numbers of things as messages say them. */
public final class Count {
    private Count() {}

    /** A number with its noun, such as {@code 1 paper} and {@code 2 papers}; in the same digits wherever it is. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
