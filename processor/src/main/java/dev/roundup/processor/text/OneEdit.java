package dev.roundup.processor.text;

/** Words that one slip of the finger tells apart: a letter too many, too few, mistaken, or two neighbours swapped. */
public final class OneEdit {
    private OneEdit() {}

    /** Whether one such slip, and not none, makes the one word of the other. */
    public static boolean apart(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1 || a.equals(b)) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.substring(same).equals(longer.substring(same + 1));
        }
        return shorter.substring(same + 1).equals(longer.substring(same + 1)) || swapped(a, b);
    }

    /** Whether two neighbouring letters that changed places make the one word of the other. */
    public static boolean swapped(String a, String b) {
        if (a.length() != b.length() || a.equals(b)) {
            return false;
        }
        int at = 0;
        while (a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }
}
