package dev.roundup.processor.url;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conferences whose own sites we recognise by their hosts. Proceedings and archives do not count as such sites. */
public enum ConferenceSite {
    NEURIPS("NeurIPS"),
    ICML("ICML"),
    ICLR("ICLR"),
    AISTATS("AISTATS"),
    UAI("UAI"),
    COLT("COLT"),
    CORL("CoRL"),
    RSS("RSS"),
    ICRA("ICRA"),
    IROS("IROS"),
    CVPR("CVPR"),
    ICCV("ICCV"),
    ECCV("ECCV"),
    WACV("WACV"),
    ACL("ACL"),
    EMNLP("EMNLP"),
    NAACL("NAACL"),
    EACL("EACL"),
    INTERSPEECH("Interspeech"),
    ICASSP("ICASSP"),
    IJCAI("IJCAI"),
    MICCAI("MICCAI"),
    MIDL("MIDL"),
    COLM("COLM"),
    MLSYS("MLSys"),
    LOG("LoG");

    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    private static final Pattern YEARLY = Pattern.compile("([a-z]+)-?\\d{4}");
    private static final Pattern ACL_SITE = Pattern.compile("(?:virtual)?\\d{4}");
    private static final Map<String, ConferenceSite> BY_HOST = Map.ofEntries(
            Map.entry("neurips.cc", NEURIPS),
            Map.entry("nips.cc", NEURIPS),
            Map.entry("icml.cc", ICML),
            Map.entry("iclr.cc", ICLR),
            Map.entry("aistats.org", AISTATS),
            Map.entry("auai.org", UAI),
            Map.entry("learningtheory.org", COLT),
            Map.entry("corl.org", CORL),
            Map.entry("roboticsconference.org", RSS),
            Map.entry("ieee-icra.org", ICRA),
            Map.entry("cvpr.thecvf.com", CVPR),
            Map.entry("iccv.thecvf.com", ICCV),
            Map.entry("eccv.ecva.net", ECCV),
            Map.entry("wacv.thecvf.com", WACV),
            Map.entry("emnlp.org", EMNLP),
            Map.entry("naacl.org", NAACL),
            Map.entry("eacl.org", EACL),
            Map.entry("midl.io", MIDL),
            Map.entry("colmweb.org", COLM),
            Map.entry("mlsys.org", MLSYS),
            Map.entry("logconference.org", LOG));
    private static final Map<String, ConferenceSite> BY_NAME = new HashMap<>();

    static {
        for (ConferenceSite conference : values()) {
            BY_NAME.put(conference.title, conference);
        }
        BY_NAME.put("NIPS", NEURIPS);
        BY_NAME.put("INTERSPEECH", INTERSPEECH);
    }

    private final String title;

    ConferenceSite(String title) {
        this.title = title;
    }

    /** The name as people write it. */
    public String title() {
        return title;
    }

    /**
     * The conference whose own site has this host, such as {@code icml.cc}, {@code 2023.emnlp.org} or {@code
     * icra2023.org}.
     */
    public static Optional<ConferenceSite> of(WebAddress web) {
        String host = web.site();
        if (host.startsWith("proceedings.") || host.startsWith("papers.")) {
            return Optional.empty();
        }
        int dot = host.indexOf('.');
        ConferenceSite known = BY_HOST.get(host);
        if (known != null || dot < 0) {
            return Optional.ofNullable(known);
        }
        String first = host.substring(0, dot);
        String rest = host.substring(dot + 1);
        if (rest.equals("aclweb.org") && ACL_SITE.matcher(first).matches()) {
            return Optional.of(ACL);
        }
        ConferenceSite parent = BY_HOST.get(rest);
        return parent != null ? Optional.of(parent) : yearly(first);
    }

    /** The conferences that a text names. */
    public static Set<ConferenceSite> namedIn(String text) {
        Set<ConferenceSite> named = EnumSet.noneOf(ConferenceSite.class);
        WORDS.matcher(text)
                .results()
                .map(word -> BY_NAME.get(word.group()))
                .filter(Objects::nonNull)
                .forEach(named::add);
        return named;
    }

    private static Optional<ConferenceSite> yearly(String label) {
        Matcher yearly = YEARLY.matcher(label);
        if (!yearly.matches()) {
            return Optional.empty();
        }
        String name = yearly.group(1).toUpperCase(Locale.ROOT);
        for (ConferenceSite conference : values()) {
            if (conference.name().equals(name)) {
                return Optional.of(conference);
            }
        }
        return Optional.empty();
    }
}
