package dev.roundup.processor.url;

import java.util.regex.Pattern;

/** Recognises addresses that were made for a double-blind review and hide who wrote the paper. */
public final class AnonymousAddress {
    /** Names of accounts and sites that authors make up for a review. */
    private static final Pattern NAME = Pattern.compile(
            "anonym(?:ous|i[sz]ed)?[-_]?(?:authors?|submissions?|users?|papers?|repo(?:sitory)?|code|project|(?:for[-_]?)?reviews?"
                    + "|(?:neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|aistats|corl|kdd)?)[-_]?\\d*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGSHARE = Pattern.compile("/s/[0-9a-f]{16,}/?");
    private static final Pattern DRYAD = Pattern.compile("/stash/share/.+");

    private AnonymousAddress() {}

    /** True if the address was made for a review. */
    public static boolean is(WebAddress web) {
        String host = web.site();
        return switch (host) {
            case "github.com", "gitlab.com", "huggingface.co", "hf.co", "bitbucket.org" ->
                NAME.matcher(segment(web, 1)).matches();
            case "sites.google.com" -> NAME.matcher(segment(web, 2)).matches();
            case "figshare.com" -> FIGSHARE.matcher(web.path()).matches();
            case "datadryad.org" -> DRYAD.matcher(web.path()).matches();
            case "osf.io" -> web.parameter("view_only").isPresent();
            default -> web.isWithin("4open.science") || isAnonymousSite(host);
        };
    }

    private static boolean isAnonymousSite(String host) {
        int dot = host.indexOf('.');
        return host.startsWith("anonym")
                && dot > 0
                && NAME.matcher(host.substring(0, dot)).matches();
    }

    private static String segment(WebAddress web, int number) {
        String[] segments = web.path().split("/", number + 2);
        return segments.length > number ? segments[number] : "";
    }
}
