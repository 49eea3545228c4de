package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.page.PageFrame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all pages of a site need to know of it. */
public final class SitePlan {
    private final LabSite lab;
    private final SitePapers papers;
    private final SiteAddresses addresses;
    private final SharedFiles shared;
    private final String output;
    private final PageLook look;
    private final Optional<String> base;
    private final Map<String, Addresses> folders;

    /**
     * Plans a site.
     *
     * @param output the folder that contains the pages' folders
     * @param look the look of the pages
     */
    public SitePlan(LabSite lab, String output, PageLook look) {
        this.lab = lab;
        this.output = output;
        this.look = look.template().isPresent() ? look : look.with(lab.site().template());
        this.papers = new SitePapers(lab);
        this.addresses = new SiteAddresses(lab, papers);
        this.folders = papers.folders(lab);
        this.shared = new SharedFiles(look);
        Roundup index = SitePageContent.of(lab.site(), "", "", "en").roundup();
        this.base = new Addresses(index).page(index, output);
    }

    LabSite lab() {
        return lab;
    }

    SitePapers papers() {
        return papers;
    }

    SiteAddresses addresses() {
        return addresses;
    }

    SharedFiles shared() {
        return shared;
    }

    String output() {
        return output;
    }

    /** The look of the pages, with the template of the site. */
    public PageLook look() {
        return look;
    }

    /** The absolute address of the site's folder; empty if the site has no address. */
    Optional<String> base() {
        return base;
    }

    /** The addresses in the folders that hold the files of papers. */
    Map<String, Addresses> folders() {
        return folders;
    }

    /** The address of a paper's file from a page, wherever it is on the site. */
    Optional<String> file(String path, Asset asset) {
        return folders.entrySet().stream()
                .flatMap(folder -> folder.getValue().file(asset).stream()
                        .map(name -> SiteAddresses.relative(path, folder.getKey() + name)))
                .findFirst();
    }

    /** The path of a paper's share picture, which is beside its page's folder. */
    Optional<String> card(PlacedPaper placed) {
        return addresses
                .folder(placed)
                .flatMap(folder -> Optional.ofNullable(folders.get(folder))
                        .flatMap(home -> home.shareCard(placed.paper()))
                        .map(file -> folder + file));
    }

    /** The pages that get a share picture of their own, as outlines without papers. */
    public List<Roundup> lists() {
        return new SiteRenderer(this)
                .lists().stream()
                        .map(page -> SitePageContent.of(
                                        lab.site(),
                                        page.content().slug().value(),
                                        page.content().metadata().title(),
                                        page.content().metadata().language().value())
                                .describedBy(page.content().metadata().description())
                                .accent(page.content().design().accent())
                                .roundup())
                        .toList();
    }

    /** The path of the feed; empty if there is none, because addresses or dates are missing. */
    Optional<String> feed() {
        return SiteFeed.isPossible(this) ? Optional.of(Addresses.FEED) : Optional.empty();
    }

    /** The language of the pages that no author wrote: that of the first list of publications or roundup. */
    String language() {
        return lab.publications().stream()
                .map(list -> list.language().value())
                .findFirst()
                .or(() -> lab.roundups().stream()
                        .map(roundup -> roundup.metadata().language().value())
                        .findFirst())
                .orElse("en");
    }

    /** The colour of the pages that no author wrote. */
    Optional<Located<String>> accent() {
        return lab.publications().stream()
                .flatMap(list -> list.accent().stream())
                .findFirst()
                .or(() -> lab.roundups().stream()
                        .flatMap(roundup -> roundup.design().accent().stream())
                        .findFirst());
    }

    /** The frame of a roundup's page. */
    public PageFrame frame(Roundup roundup) {
        return new SiteFrame(
                this,
                SiteAddresses.roundup(roundup),
                roundup,
                Optional.empty(),
                List.of(),
                document -> {},
                Optional.empty());
    }
}
