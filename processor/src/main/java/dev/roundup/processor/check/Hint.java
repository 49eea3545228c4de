package dev.roundup.processor.check;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.text.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Help that rules have in common. */
final class Hint {
    private Hint() {}

    /** What somebody probably meant. */
    static Optional<String> didYouMean(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates).map(near -> "did you mean " + Quote.of(near) + "?");
    }

    /** What to write, to be copied, so that nothing of it is left out. */
    static String exactly(String value) {
        return "write " + Quote.whole(value);
    }

    static String write(String value) {
        return "write " + Quote.of(value);
    }

    /** Where to put a file that was not found. */
    static String lookedFor(Asset asset) {
        return "put it at " + Quote.of(asset.path()) + " in the folder of roundup.assets or on the class path";
    }

    /** Whether the name of a file is an address of the web. */
    static boolean isAddress(String file) {
        String folded = file.strip().toLowerCase(Locale.ROOT);
        return folded.startsWith("http://") || folded.startsWith("https://") || folded.startsWith("//");
    }
}
