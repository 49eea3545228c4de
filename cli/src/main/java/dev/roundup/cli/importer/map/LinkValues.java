package dev.roundup.cli.importer.map;

import dev.roundup.processor.url.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in a field. A field may have several, also as links of Markdown, HTML or TeX. */
final class LinkValues {
    private static final Pattern MARKDOWN = Pattern.compile("\\[([^\\[\\]]*)]\\(\\s*<?([^()\\s<>]+)>?[^()]*\\)");
    private static final Pattern HTML =
            Pattern.compile("(?i)<a\\s[^<>]*?href\\s*=\\s*[\"']?([^\"'<>\\s]+)[\"']?[^<>]*>([^<>]*)</a\\s*>");
    private static final Pattern TEX = Pattern.compile("\\\\(?:url\\{([^{}]*)}|href\\{([^{}]*)}\\{([^{}]*)})");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+?(?=[,;|]*(?:\\s|$)|[,;|]+https?://)");
    private static final Pattern ID = Pattern.compile("(?i)(?:arxiv:|doi:)\\s*\\S+|10\\.\\d{4,9}/\\S+");

    /** A path, or an address without a scheme. */
    private static final Pattern PATH = Pattern.compile(
            "\\{\\{.*|[^\\s:]*/[^\\s:]*[^\\s:/][^\\s:]*|[^\\s/:]+\\.[A-Za-z][A-Za-z0-9]{1,4}|www\\.\\S+|[^\\s:]*_[^\\s:]*|\\S+:/\\S*");

    private static final Pattern NONE = Pattern.compile("(?i)n/a|tb[ad]");
    private static final Pattern LABEL = Pattern.compile("^[\\s:,;|-]+|[\\s:,;|-]+$");

    /** An address, and the words that link to it; empty if there are none. */
    record LinkValue(String label, String address) {}

    private LinkValues() {}

    /** The addresses in these values; empty if there is none. */
    static List<LinkValue> of(List<String> values) {
        List<LinkValue> found = new ArrayList<>();
        values.forEach(value -> found.addAll(of(value.strip())));
        return found;
    }

    private static List<LinkValue> of(String value) {
        List<LinkValue> found = new ArrayList<>();
        Matcher markdown = MARKDOWN.matcher(value);
        while (markdown.find()) {
            found.add(new LinkValue(markdown.group(1).strip(), markdown.group(2)));
        }
        Matcher html = HTML.matcher(value);
        while (html.find()) {
            found.add(new LinkValue(html.group(2).strip(), html.group(1)));
        }
        Matcher tex = TEX.matcher(value);
        while (tex.find()) {
            found.add(
                    tex.group(1) == null
                            ? new LinkValue(tex.group(3).strip(), tex.group(2))
                            : new LinkValue("", tex.group(1)));
        }
        if (!found.isEmpty()) {
            return found;
        }
        Matcher web = WEB.matcher(value);
        while (web.find()) {
            found.add(new LinkValue("", web.group()));
        }
        if (found.size() == 1) {
            String around =
                    LABEL.matcher(value.replace(found.get(0).address(), "")).replaceAll("");
            found.set(0, new LinkValue(around, found.get(0).address()));
        }
        boolean isOne = !NONE.matcher(value).matches()
                && (WebAddress.of(value).isPresent()
                        || ID.matcher(value).matches()
                        || PATH.matcher(value).matches());
        return isOne && found.size() < 2 ? List.of(new LinkValue("", value)) : found;
    }
}
