package dev.roundup.cli.build;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.cards.NoDrawingException;
import dev.roundup.cli.cards.ShareCards;
import dev.roundup.cli.cards.ShareCards.Summary;
import dev.roundup.cli.kept.KeptPictures;
import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.render.site.SitePlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The share pictures of a build, which learns from the compile what is on the pages. */
final class SiteCards {
    private final KeptPictures kept;
    private final Map<String, Roundup> pages = new TreeMap<>();
    private String folder = "";

    SiteCards(KeptPictures kept) {
        this.kept = kept;
    }

    /** Takes what a compile reads. Drafts have no share pictures, since nobody should share them. */
    void read(Workspace workspace) {
        if (!workspace.settings().draft()) {
            workspace.roundups().forEach(roundup -> pages.put(roundup.type().qualified(), roundup));
            workspace.labs().forEach(lab -> read(lab, workspace.settings()));
        }
        folder = SitePaths.pages(workspace.settings().output());
    }

    /** Takes the pages of a site, and the roundups of other modules that are shown there. */
    private void read(LabSite lab, Settings settings) {
        lab.roundups().forEach(roundup -> pages.put(roundup.type().qualified(), roundup));
        new SitePlan(lab, settings.output(), settings.look())
                .lists()
                .forEach(list -> pages.put("/" + list.slug().value(), list));
    }

    /**
     * Draws everything.
     *
     * @param done is called after each picture
     * @throws NoDrawingException if this Java cannot draw
     */
    Summary draw(SiteFolder site, Runnable done) {
        try {
            Summary drawn = new ShareCards(kept, site).draw(pages.values(), folder, done);
            List<String> notes = new ArrayList<>(drawn.notes());
            pages.values().stream()
                    .filter(page -> page.papers().findAny().isPresent())
                    .filter(page -> page.site().flatMap(Site::url).isEmpty())
                    .map(page -> page.type().simple() + " does not refer to its share picture, because that takes an"
                            + " absolute address; say where your site is with @Site(url)")
                    .forEach(notes::add);
            return new Summary(drawn.written(), drawn.drawn(), notes);
        } catch (IOException failed) {
            throw new CommandFailure("cannot write the share pictures: " + failed.getMessage(), failed);
        }
    }
}
