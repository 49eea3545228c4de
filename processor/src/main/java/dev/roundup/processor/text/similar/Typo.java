package dev.roundup.processor.text.similar;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the command that somebody mistyped. It is stricter than {@link Nearest}, because most unknown commands are those
 * of a paper's own preamble, and short names are near to many others without being meant.
 */
public final class Typo {
    private static final int LONGEST = 50;

    /** The length from which on two slips in one name are likely enough. */
    private static final int LONG = 8;

    private Typo() {}

    /** The command that was meant by a name; empty if the name is more likely one of the author's own. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() < 3 || name.length() > LONGEST) {
            return Optional.empty();
        }
        record Rated(String meant, int slip) {}
        return known.stream()
                .filter(meant -> isNear(name, meant))
                .map(meant -> new Rated(meant, slip(name, meant)))
                .filter(rated -> rated.slip < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(Rated::slip).thenComparing(Rated::meant))
                .map(Rated::meant);
    }

    /** True unless the names differ in so many places that no slip explains it. It is cheap, and most names differ. */
    private static boolean isNear(String name, String meant) {
        int longer = Math.max(name.length(), meant.length());
        int shorter = Math.min(name.length(), meant.length());
        if (name.length() >= LONG) {
            return longer - shorter <= 2;
        }
        int alike = 0;
        while (alike < shorter && isSame(name.charAt(alike), meant.charAt(alike))) {
            alike++;
        }
        int behind = 0;
        while (behind < shorter - alike
                && isSame(name.charAt(name.length() - 1 - behind), meant.charAt(meant.length() - 1 - behind))) {
            behind++;
        }
        return longer - shorter <= 1 && alike + behind >= longer - 2;
    }

    private static boolean isSame(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    /** The size of the slip; the largest number if it is too unlikely. */
    private static int slip(String name, String meant) {
        int exact = slipInCase(name, meant);
        if (exact < Integer.MAX_VALUE || isAcronym(name)) {
            return exact;
        }
        String folded = lowerCase(name);
        String other = lowerCase(meant);
        boolean otherCase = folded.equals(other) || slipInCase(folded, other) == 1;
        return otherCase && name.length() > 2 ? (folded.equals(other) ? 1 : 3) : Integer.MAX_VALUE;
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(String name) {
        return name.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static int slipInCase(String name, String meant) {
        int distance = Nearest.distance(name, meant);
        if (distance == 2) {
            return name.length() >= LONG ? 4 : Integer.MAX_VALUE;
        }
        if (distance != 1) {
            return Integer.MAX_VALUE;
        }
        int first = firstDifference(name, meant);
        boolean likely = switch (meant.length() - name.length()) {
            case 1 -> name.length() >= 4 && !meant.equals(name + "s");
            case -1 -> isDoubled(name, first) ? name.length() >= 4 : name.length() >= 7 && first < name.length() - 1;
            default -> isSwapped(name, meant, first) || name.length() >= 6;
        };
        return likely ? isSwapped(name, meant, first) || isDoubled(name, first) ? 1 : 2 : Integer.MAX_VALUE;
    }

    private static int firstDifference(String name, String meant) {
        int at = 0;
        while (at < name.length() && at < meant.length() && name.charAt(at) == meant.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean isDoubled(String name, int at) {
        return at > 0 && at < name.length() && name.charAt(at) == name.charAt(at - 1);
    }

    private static boolean isSwapped(String name, String meant, int at) {
        return name.length() == meant.length()
                && at + 1 < name.length()
                && name.charAt(at) == meant.charAt(at + 1)
                && name.charAt(at + 1) == meant.charAt(at);
    }
}
