package dev.roundup.processor.check.rule;

/** The way to the page of a rule, with which each message ends. */
public final class RuleAddress {
    /** The slot for the id of the rule in the address of a user's pages. */
    private static final String SLOT = "{rule}";

    private RuleAddress() {}

    /**
     * The command that shows the page, or the address of the page on the web.
     *
     * @param pages the address of all pages, with {@code {rule}} in place of the id, or of the folder that holds them;
     *     empty if nobody published them
     */
    public static String of(Rule rule, String pages) {
        if (pages.isEmpty()) {
            return "roundup explain " + rule.id();
        }
        String all = pages.contains(SLOT) ? pages : pages + (pages.endsWith("/") ? "" : "/") + SLOT;
        return all.replace(SLOT, rule.id());
    }
}
