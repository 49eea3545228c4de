package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.rule.Scope;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Workspace;

/** The scopes of all rules that a check applies. */
public final class Scopes {
    /** A paper, roundup, list of publications, site, venue, person or topic by itself. */
    public static final Scope<Declaration> DECLARATION = new Scope<>(Declaration.class, "each declaration");

    /** A picture that the page will show. */
    public static final Scope<ShownPicture> PICTURE = new Scope<>(ShownPicture.class, "each picture");

    /** The address of a link or a declaration, or the id that the address is made from. */
    public static final Scope<Address> ADDRESS = new Scope<>(Address.class, "each address");

    /** The same address with its line in {@code links.lock}, if the option {@code roundup.links} names that file. */
    public static final Scope<RecordedAddress> RECORDED_ADDRESS =
            new Scope<>(RecordedAddress.class, "each address, if there is a `links.lock`");

    /** A text that readers of the page see, wherever it is. */
    public static final Scope<ShownText> TEXT = new Scope<>(ShownText.class, "each text that readers see");

    /**
     * A paper, wherever it is listed. One of another module or jar was checked there, except for what depends on the
     * page.
     */
    public static final Scope<Paper> PAPER = new Scope<>(Paper.class, "each paper");

    /** The same paper with its addresses, for rules that compare them. */
    public static final Scope<LinkedPaper> LINKED_PAPER = new Scope<>(LinkedPaper.class, "each paper");

    /** The same paper with what archives say about it, if the option {@code roundup.records} names their record. */
    public static final Scope<RecordedPaper> RECORDED_PAPER =
            new Scope<>(RecordedPaper.class, "each paper, if there is a `records.lock`");

    /** A site with its registries. */
    public static final Scope<Site> SITE = new Scope<>(Site.class, "each site");

    /** A roundup with everything that it lists. */
    public static final Scope<Roundup> ROUNDUP = new Scope<>(Roundup.class, "each roundup");

    /** The same roundup with the addresses of everything that it lists. */
    public static final Scope<LinkedRoundup> LINKED_ROUNDUP = new Scope<>(LinkedRoundup.class, "each roundup");

    /** Everything that one compile shows. */
    public static final Scope<Workspace> WORKSPACE = new Scope<>(Workspace.class, "each compile");

    private Scopes() {}
}
