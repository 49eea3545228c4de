package dev.roundup.processor.check.rule;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.similar.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Help that rules have in common. */
public final class Hint {
    private Hint() {}

    /** What somebody probably meant. */
    public static Optional<String> didYouMean(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates).map(near -> "did you mean " + Quote.of(near) + "?");
    }

    /** What to write, to be copied, so that nothing of it is left out. */
    public static String exactly(String value) {
        return "write " + Quote.whole(value);
    }

    public static String write(String value) {
        return "write " + Quote.of(value);
    }

    /** What to name in place of a file that was not found, and where to put it. */
    public static String lookedFor(Asset asset) {
        return asset.near()
                        .map(near -> "did you mean " + Quote.of(near) + "? If not, ")
                        .orElse("") + "put it at " + Quote.of(asset.path())
                + " in the folder of roundup.assets or on the class path";
    }

    /** Whether the name of a file is an address of the web. */
    public static boolean isAddress(String file) {
        String folded = file.strip().toLowerCase(Locale.ROOT);
        return folded.startsWith("http://") || folded.startsWith("https://") || folded.startsWith("//");
    }
}
