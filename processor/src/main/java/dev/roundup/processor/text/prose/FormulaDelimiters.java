package dev.roundup.processor.text.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the closed {@code \(} and {@code \[} of a text and their ends: the innermost pairs, in one pass. */
final class FormulaDelimiters {
    private final Map<Integer, Integer> closings = new HashMap<>();

    FormulaDelimiters(String source) {
        Deque<Integer> open = new ArrayDeque<>();
        int[] openOf = new int[2];
        for (int i = source.indexOf('\\'); i >= 0 && i + 1 < source.length(); i = source.indexOf('\\', i + 2)) {
            char c = source.charAt(i + 1);
            if (c == '(' || c == '[') {
                open.push(i);
                openOf[c == '(' ? 0 : 1]++;
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                int kind = c == ')' ? 0 : 1;
                while (openOf[kind] > 0 && kind(source, open.element()) != kind) {
                    openOf[kind(source, open.pop())]--;
                }
                int start = open.pop();
                openOf[kind(source, start)]--;
                closings.put(start, i);
            }
        }
    }

    private static int kind(String source, int open) {
        return source.charAt(open + 1) == '(' ? 0 : 1;
    }

    /**
     * The end of the formula that opens at an offset, even if the other kind of delimiter closes it; null if it is
     * never closed.
     */
    @Nullable
    Integer closing(int open) {
        return closings.get(open);
    }
}
