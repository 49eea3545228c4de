package dev.roundup.processor.check.rule;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.similar.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Help that several rules give. */
public final class Hint {
    private Hint() {}

    /** Asks if the author meant the nearest of the candidates. */
    public static Optional<String> didYouMean(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates).map(near -> "did you mean " + Quote.of(near) + "?");
    }

    /** Gives a value to copy, so nothing of it is left out. */
    public static String exactly(String value) {
        return "write " + Quote.whole(value);
    }

    public static String write(String value) {
        return "write " + Quote.of(value);
    }

    /**
     * Names the file that the author may have meant in place of one that was not found, and says where to put it. If
     * Java cannot name the file, it says how to change that.
     */
    public static String lookedFor(Asset asset) {
        if (asset.search() == Asset.Search.UNNAMEABLE) {
            return "Java cannot name this file, because the system's encoding of names lacks one of its letters. Set"
                    + " LC_ALL=C.UTF-8 before you build, or rename the file";
        }
        String name = asset.written().strip();
        boolean inPlace = ("/" + asset.path()).endsWith(name.startsWith("/") ? name : "/" + name);
        return asset.onDisk()
                        .or(asset::near)
                        .map(near -> "did you mean " + Quote.of(near) + "? If not, ")
                        .orElse("")
                + "put it at " + Quote.of(asset.path()) + " in the folder of roundup.assets or on the class path"
                + (inPlace ? "" : ", and write " + Quote.of("/" + asset.path()));
    }

    /** True if the name of a file is an address of the web. */
    public static boolean isAddress(String file) {
        String folded = file.strip().toLowerCase(Locale.ROOT);
        return folded.startsWith("http://") || folded.startsWith("https://") || folded.startsWith("//");
    }
}
