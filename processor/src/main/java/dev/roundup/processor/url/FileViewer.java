package dev.roundup.processor.url;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of file hosts that show a file among menus and buttons. The file itself has another address. */
final class FileViewer {
    private static final Pattern GITHUB = Pattern.compile("(/[^/]+/[^/]+)/blob/(.+)");
    private static final Pattern GITLAB = Pattern.compile("(/.+/-)/blob/(.+)");
    private static final Pattern BITBUCKET = Pattern.compile("(/[^/]+/[^/]+)/src/(.+\\.pdf)");
    private static final Pattern HUGGING_FACE = Pattern.compile("(/.+)/blob/(.+)");
    private static final Pattern DROPBOX = Pattern.compile("/(?:s|sh|scl/f[io])/.+");
    private static final Pattern DOWNLOAD = Pattern.compile("(?:^\\?|&)(?:dl|raw)=1(?=&|$)");
    private static final Pattern NO_DOWNLOAD = Pattern.compile("(?<=[?&])dl=0(?=&|$)");
    private static final Pattern DRIVE = Pattern.compile("/file/d/([^/]+)(?:/(?:view|preview)?)?");

    private FileViewer() {}

    static Optional<LandingPage> of(WebAddress web) {
        return switch (web.site()) {
            case "github.com" -> page("GitHub", GITHUB, web, file -> file.group(1) + "/raw/" + file.group(2));
            case "bitbucket.org" -> page("Bitbucket", BITBUCKET, web, file -> file.group(1) + "/raw/" + file.group(2));
            case "huggingface.co", "hf.co" ->
                page("Hugging Face", HUGGING_FACE, web, file -> file.group(1) + "/resolve/" + file.group(2));
            case "dropbox.com" -> dropbox(web);
            case "drive.google.com" -> drive(web);
            default -> page("GitLab", GITLAB, web, file -> file.group(1) + "/raw/" + file.group(2));
        };
    }

    private static Optional<LandingPage> dropbox(WebAddress web) {
        if (!DROPBOX.matcher(web.path()).matches()
                || DOWNLOAD.matcher(web.query()).find()) {
            return Optional.empty();
        }
        Matcher off = NO_DOWNLOAD.matcher(web.query());
        String query =
                off.find() ? off.replaceFirst("dl=1") : web.query().length() > 1 ? web.query() + "&dl=1" : "?dl=1";
        return viewer("Dropbox", "https://" + web.host() + web.path() + query);
    }

    private static Optional<LandingPage> drive(WebAddress web) {
        Matcher file = DRIVE.matcher(web.path());
        Optional<String> id = file.matches()
                ? Optional.of(file.group(1))
                : Optional.of("id").filter(any -> web.path().equals("/open")).flatMap(web::parameter);
        return id.flatMap(known -> viewer("Google Drive", "https://drive.google.com/uc?export=download&id=" + known));
    }

    private static Optional<LandingPage> page(
            String site, Pattern pattern, WebAddress web, Function<Matcher, String> file) {
        if (web.path().indexOf("/blob/") < 0 && web.path().indexOf("/src/") < 0) {
            return Optional.empty();
        }
        Matcher path = pattern.matcher(web.path());
        return path.matches() ? viewer(site, "https://" + web.host() + file.apply(path)) : Optional.empty();
    }

    private static Optional<LandingPage> viewer(String site, String file) {
        return Optional.of(new LandingPage("a page of " + site, Optional.of(file)));
    }
}
