package dev.roundup.cli.importer;

import dev.roundup.cli.importer.map.ImportedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title and date of a page, and the name of the lab. If nobody states one of them, it is left to be filled in, so
 * that the compiler points at it.
 */
public record PageHead(String title, String published, String site) {
    private static final String TITLE = "TODO: the page's title";
    private static final String PUBLISHED = "TODO: the page's date";
    private static final String SITE = "TODO: the lab's name";

    /** The beginning of a title such as "Tide Lab Papers at Winds 2024". */
    private static final Pattern SITE_IN_TITLE = Pattern.compile(
            "(?!(?i:our|my|the|all|new|recent|accepted|selected|published|list of)\\b)(.{2,60}?) [Pp]apers\\b.*");

    /**
     * The head of a page.
     *
     * @param page the page, with the title that the user or the list states
     * @param published the date that the user states; empty to use the list's
     * @param site the lab's name as the user states it; empty to take it from the title
     */
    static PageHead of(ImportedPage page, String published, String site) {
        Matcher siteInTitle = SITE_IN_TITLE.matcher(page.title().orElse(""));
        return new PageHead(
                page.title().orElse(TITLE),
                published.isEmpty() ? page.published().orElse(PUBLISHED) : published,
                !site.isEmpty() ? site : siteInTitle.matches() ? siteInTitle.group(1) : SITE);
    }

    /** A head about which there is nothing to report, for a list that is only checked. */
    public static PageHead unreported(ImportedPage page, String today) {
        return new PageHead(page.title().orElse("Papers"), page.published().orElse(today), "Papers");
    }

    /** A line for each part that is left to be filled in. */
    List<String> open(boolean isSiteKept) {
        List<String> open = new ArrayList<>();
        if (title.equals(TITLE)) {
            open.add("the list has no title for the page; fill it in, or state it with --title");
        }
        if (published.equals(PUBLISHED)) {
            open.add("the list has no date for the page; fill it in, or state it with --published");
        }
        if (site.equals(SITE) && !isSiteKept) {
            open.add("the list does not name your lab; fill it in, or state it with --site");
        }
        return open;
    }
}
