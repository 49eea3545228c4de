package dev.roundup.processor.url;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of services where an author writes, draws or files something, and readers cannot, or should not. */
final class EditorAddress {
    private static final String EDITS = "it opens a document for editing";
    private static final String OWN = "it shows all visitors their own pages";

    private static final Pattern STUDIO = Pattern.compile("/video/([A-Za-z0-9_-]{11})(?:/.*)?");
    private static final Pattern CANVA = Pattern.compile("(/design/[^/]+/[^/]+)/edit");
    private static final Pattern CANVA_OWN = Pattern.compile("/design/[^/]+/edit");
    private static final Pattern FIGMA = Pattern.compile("/(?:file|design|board|slides|buzz|make)/[^/]+.*");
    private static final Pattern NOTION = Pattern.compile("/[^/]+/(?:[^/]+-)?[0-9a-f]{32}");
    private static final Pattern SHAREPOINT =
            Pattern.compile("/:[a-z]:/r/.*|.*/_layouts/15/.*|.*/Forms/AllItems\\.aspx|/(?:personal|sites|teams)/.*");
    private static final Pattern ONEDRIVE = Pattern.compile("/edit(?:\\.aspx)?");
    private static final Pattern PREZI = Pattern.compile("/p/edit/([^/]+)/?|/edit/([^/]+)/?");
    private static final Pattern DROPBOX = Pattern.compile("/(?:home|work|personal|request)(?:/.*)?");
    private static final Pattern CMT = Pattern.compile("/[^/]+/(?:Submission|Track|User|Reviewer).*");
    private static final Pattern HUGGING_FACE = Pattern.compile("/(?:settings|new)(?:/.*)?|/[^/]+/[^/]+/settings");

    private EditorAddress() {}

    static Optional<PrivateAddress> of(WebAddress web) {
        return switch (web.site()) {
            case "studio.youtube.com" -> studio(web);
            case "canva.com" -> canva(web);
            case "figma.com" -> place(web, FIGMA, EDITS);
            case "notion.so" -> place(web, NOTION, "it opens a page in your workspace, not the published one");
            case "onedrive.live.com" -> place(web, ONEDRIVE, EDITS);
            case "prezi.com" -> place(web, PREZI, EDITS);
            case "dropbox.com" -> place(web, DROPBOX, OWN);
            case "cmt3.research.microsoft.com" -> place(web, CMT, "it shows all visitors their own submissions");
            case "huggingface.co", "hf.co" -> place(web, HUGGING_FACE, "it is a settings page");
            case "mail.google.com", "outlook.office.com", "outlook.live.com", "app.slack.com", "calendar.google.com" ->
                found(OWN, Optional.empty());
            default ->
                web.isWithin("sharepoint.com")
                        ? place(web, SHAREPOINT, "it opens only for members of your organization")
                        : Optional.empty();
        };
    }

    private static Optional<PrivateAddress> studio(WebAddress web) {
        Matcher video = STUDIO.matcher(web.path());
        return found(
                "it opens YouTube Studio",
                video.matches() ? Optional.of("https://www.youtube.com/watch?v=" + video.group(1)) : Optional.empty());
    }

    private static Optional<PrivateAddress> canva(WebAddress web) {
        Matcher edit = CANVA.matcher(web.path());
        return edit.matches()
                ? found(EDITS, Optional.of("https://www.canva.com" + edit.group(1) + "/view"))
                : place(web, CANVA_OWN, EDITS);
    }

    private static Optional<PrivateAddress> place(WebAddress web, Pattern path, String problem) {
        return path.matcher(web.path()).matches() ? found(problem, Optional.empty()) : Optional.empty();
    }

    private static Optional<PrivateAddress> found(String problem, Optional<String> open) {
        return Optional.of(new PrivateAddress(problem, open));
    }
}
