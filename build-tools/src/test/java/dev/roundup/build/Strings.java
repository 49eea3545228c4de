package dev.roundup.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Strings put together of all types. */
public class Strings {
    /** What javac does not fold into the recipe as it is: the recipe's own marks. */
    private static final String MARKS = "\1and\2";

    private final List<String> outcomes = new ArrayList<>();

    private Strings() {}

    /** An interface's methods are called in another way. */
    interface Named {
        String name();

        default String greeting() {
            return "Dear " + name() + ",";
        }
    }

    /** All of them. */
    public static List<String> outcomes() {
        Strings strings = new Strings();
        strings.primitives(true, 'c', (byte) -1, (short) 2, 3, 4L, 5.5f, 6.25);
        strings.objects("text", null, Optional.of("x"), new char[0].length);
        strings.outcomes.add(((Named) () -> "Ada").greeting());
        return strings.outcomes;
    }

    private void primitives(boolean truth, char c, byte b, short s, int i, long l, float f, double d) {
        outcomes.add("all: " + truth + c + b + s + i + l + f + d);
        outcomes.add(l + " first");
        outcomes.add(d + "" + l);
        outcomes.add("last " + c);
        outcomes.add(truth ? b + ", " + s : "");
        outcomes.add(f + MARKS + i);
    }

    private void objects(String text, String none, Object object, int number) {
        outcomes.add(text + none);
        outcomes.add(text + object + number);
        outcomes.add("" + object + none);
        outcomes.add(MARKS + text + MARKS);
        String grown = text;
        grown += number;
        grown += object;
        outcomes.add(grown);
    }
}
