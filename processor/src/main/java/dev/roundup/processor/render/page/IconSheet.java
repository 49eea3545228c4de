package dev.roundup.processor.render.page;

import dev.roundup.processor.render.output.PackedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The icons of a page, side by side in one picture inside its style sheet. Browsers build a document for every SVG
 * picture, so one for each icon would take them longer.
 */
final class IconSheet {
    /** How the template's style names the picture. */
    private static final String NAME = "icons.svg";

    private static final Pattern ICON = Pattern.compile("<path data-for=\"([^\"]+)\"([^>]*?)(?: transform=[^>]*)?/>");

    private static final List<MatchResult> ALL =
            ICON.matcher(PackedText.of(IconSheet.class, NAME)).results().toList();

    private IconSheet() {}

    /** Replaces the picture in a style sheet by one with the icons that a page needs, and adds their places in it. */
    static String draw(String rules, UsedFeatures needs) {
        List<MatchResult> icons =
                ALL.stream().filter(icon -> needs.icon(icon.group(1))).toList();
        StringBuilder places = new StringBuilder();
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < icons.size(); i++) {
            paths.append("<path").append(icons.get(i).group(2).replace('"', '\''));
            if (i > 0) {
                paths.append(" transform='translate(").append(16 * i).append(")'");
            }
            paths.append("/>");
            double place = i == 0 ? 0 : 100.0 * i / (icons.size() - 1);
            places.append(icons.get(i).group(1))
                    .append("{--icon:")
                    .append(percent(place))
                    .append('}');
        }
        String picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + 16 * icons.size()
                + " 16' fill='none' stroke='red' stroke-width='1.4'>" + paths + "<\\/svg>";
        return rules.replace(NAME, picture) + places;
    }

    private static String percent(double place) {
        return place == Math.rint(place) ? (int) place + "%" : String.format(Locale.ROOT, "%.3f%%", place);
    }
}
