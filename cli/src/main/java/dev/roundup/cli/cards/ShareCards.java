package dev.roundup.cli.cards;

import dev.roundup.cli.kept.KeptPictures;
import dev.roundup.processor.model.Roundup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws the share pictures of pages. One whose words, colours and figure have not changed since the last build is not
 * drawn again.
 */
public final class ShareCards {
    /** So many pictures are in memory at a time. */
    private static final int BATCH = 64;

    private final KeptPictures kept;
    private final PageFolder site;
    private @Nullable CardFonts fonts;

    /** The files of a site that is being built. */
    public interface PageFolder {
        /** The content of a file that this build has written. */
        byte[] read(String path) throws IOException;

        /** Creates a file. */
        OutputStream create(String path) throws IOException;
    }

    /**
     * The share pictures of a build.
     *
     * @param written their number
     * @param drawn how many of them had to be drawn
     * @param notes what the user should know about them
     */
    public record Summary(int written, int drawn, List<String> notes) {
        /** Keeps its own copy of the list. */
        public Summary {
            notes = List.copyOf(notes);
        }
    }

    /** Prepares to draw. */
    public ShareCards(KeptPictures kept, PageFolder site) {
        this.kept = kept;
        this.site = site;
    }

    /**
     * Draws the share pictures of some pages and of their papers.
     *
     * @param folder the folder of the site that contains the pages' folders, such as {@code roundup/}; may be empty
     * @param done is called after each picture
     * @throws NoDrawingException if this Java cannot draw
     */
    public Summary draw(Collection<Roundup> pages, String folder, Runnable done) throws IOException {
        Map<String, CardOrder> orders = new TreeMap<>();
        for (Roundup page : pages) {
            String place = folder + page.slug().value() + (page.slug().value().isEmpty() ? "" : "/");
            CardOrder.of(page).forEach(order -> orders.put(place + order.file(), order));
        }
        List<Map.Entry<String, CardOrder>> all = List.copyOf(orders.entrySet());
        Set<String> names = new HashSet<>();
        List<String> notes = new ArrayList<>();
        int drawn = 0;
        for (int start = 0; start < all.size(); start += BATCH) {
            List<CardRequest> requests = all.subList(start, Math.min(start + BATCH, all.size())).stream()
                    .map(one -> request(one.getKey(), one.getValue()))
                    .toList();
            for (FinishedCard card : finished(requests)) {
                try (OutputStream out = site.create(card.path())) {
                    out.write(card.png());
                }
                card.note().ifPresent(notes::add);
                names.add(card.keptName());
                drawn += card.drawn() ? 1 : 0;
                if (card.drawn() && card.note().isEmpty()) {
                    kept.put(card.keptName(), card.png());
                }
                done.run();
            }
        }
        kept.keepOnly(names);
        return new Summary(all.size(), drawn, notes);
    }

    private CardRequest request(String path, CardOrder order) {
        String folder = path.substring(0, path.length() - order.file().length());
        return new CardRequest(path, order, order.figure().flatMap(name -> content(folder + name)));
    }

    private Optional<byte[]> content(String path) {
        try {
            return Optional.of(site.read(path));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private List<FinishedCard> finished(List<CardRequest> requests) {
        List<FinishedCard> known = new ArrayList<>();
        List<CardRequest> others = new ArrayList<>();
        for (CardRequest request : requests) {
            String name = request.keptName();
            kept.get(name)
                    .ifPresentOrElse(
                            png -> known.add(new FinishedCard(request.path(), name, png, false, Optional.empty())),
                            () -> others.add(request));
        }
        if (!others.isEmpty()) {
            CardFonts faces = fonts();
            known.addAll(others.parallelStream()
                    .map(request -> FinishedCard.draw(faces, request, request.keptName()))
                    .toList());
        }
        return known;
    }

    /** Read only if something is to be drawn. */
    private CardFonts fonts() {
        CardFonts read = fonts;
        if (read == null) {
            read = CardFonts.read();
            fonts = read;
        }
        return read;
    }
}
