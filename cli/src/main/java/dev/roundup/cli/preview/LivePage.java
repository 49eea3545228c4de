package dev.roundup.cli.preview;

import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.output.Sha256;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as the preview serves it: with a script that waits for changes, and a Content-Security-Policy that allows that
 * script. The page is not parsed for this, since it may be long.
 */
final class LivePage {
    private static final String SCRIPT = PackedText.of(LivePage.class, "client.js")
            .strip()
            .replace("/*css*/", PackedText.of(LivePage.class, "panel.css"));
    private static final String DIGEST = "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(SCRIPT)) + "'";
    private static final Pattern POLICY =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");

    private LivePage() {}

    /**
     * Adds the script to a page.
     *
     * @param path the path of the page, as the script has to name it to the server
     * @param stamp the state of the page, as the script has to name it to the server
     */
    static String of(String html, String path, String stamp) {
        Matcher policy = POLICY.matcher(html);
        String allowed = policy.find()
                ? html.substring(0, policy.start())
                        + policy.group(1)
                        + extended(policy.group(2))
                        + html.substring(policy.end() - 1)
                : html;
        String script = "<script data-page=\"" + attribute(path) + "\" data-stamp=\"" + attribute(stamp) + "\">"
                + SCRIPT + "</script>\n";
        int end = allowed.lastIndexOf("</body>");
        return end < 0 ? allowed + script : allowed.substring(0, end) + script + allowed.substring(end);
    }

    /** The policy, with the script allowed and its connection to the server. */
    static String extended(String policy) {
        return directive(directive(policy, "script-src", DIGEST), "connect-src", "'self'");
    }

    private static String directive(String policy, String name, String source) {
        Matcher found = Pattern.compile("(^|;\\s*)" + name + "\\s+([^;]*)").matcher(policy);
        if (!found.find()) {
            return policy + "; " + name + " " + source;
        }
        String before = found.group(2).strip();
        if (before.contains(source)) {
            return policy;
        }
        String after = before.equals("'none'") ? source : before + " " + source;
        return policy.substring(0, found.start(2)) + after + policy.substring(found.end(2));
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
