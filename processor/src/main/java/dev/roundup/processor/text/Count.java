package dev.roundup.processor.text;

/** Numbers of things in messages. */
public final class Count {
    private Count() {}

    /**
     * A number with its noun, such as {@code 1 paper} and {@code 2 papers}. The digits are the same in every locale.
     */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
