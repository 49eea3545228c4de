package dev.roundup.processor.render.site;

import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.SitePage;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.render.output.Sha256;
import dev.roundup.processor.text.KebabCase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the pages of a site are: paths of folders, which end in a slash, from the folder of the site. The paths of people
 * and topics are made from their keys, which do not change with their names.
 */
final class SiteAddresses {
    static final String INDEX = "";
    static final String PEOPLE = "people/";
    static final String TOPICS = "topics/";
    static final String FILES = "assets/";

    private final LabSite lab;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();

    /** The address now of each former one. */
    private final Map<String, String> former = new HashMap<>();

    SiteAddresses(LabSite lab, SitePapers papers) {
        this.lab = lab;
        if (lab.has(SitePage.PEOPLE)) {
            List<Person> all = lab.site().people().all();
            all.forEach(person -> place(people, PEOPLE, person.key().value(), person.constant()));
            all.forEach(person -> person.formerly().forEach(old -> move(PEOPLE, old.value(), person(person))));
        }
        if (lab.has(SitePage.TOPICS)) {
            List<Topic> vocabulary = new ArrayList<>();
            lab.site().topics().ifPresent(topics -> vocabulary.addAll(topics.all()));
            vocabulary.forEach(topic -> place(topics, TOPICS, topic.key().value(), topic.constant()));
            papers.all().stream()
                    .flatMap(placed -> placed.paper().summary().tags().stream())
                    .map(SiteAddresses::key)
                    .sorted()
                    .forEach(key -> place(topics, TOPICS, key, ""));
            vocabulary.forEach(topic -> topic.formerly()
                    .forEach(old -> move(TOPICS, old.value(), topic(topic.key().value()))));
        }
    }

    /** What identifies the topic of a tag. */
    static String key(Tag tag) {
        return tag.topic().map(topic -> topic.key().value()).orElseGet(tag::written);
    }

    private static void place(Map<String, String> paths, String folder, String key, String constant) {
        if (paths.containsKey(key)) {
            return;
        }
        String name = slug(key, constant);
        String path = folder + name + "/";
        for (int number = 2; paths.containsValue(path); number++) {
            path = folder + name + "-" + number + "/";
        }
        paths.put(key, path);
    }

    private void move(String folder, String old, Optional<String> path) {
        String before = folder + slug(old, "") + "/";
        if (!people.containsValue(before) && !topics.containsValue(before)) {
            path.ifPresent(now -> former.putIfAbsent(before, now));
        }
    }

    /** The key in the form of an address, or the name of its constant, if the key has other letters. */
    private static String slug(String key, String constant) {
        return Stream.of(key, constant.substring(constant.lastIndexOf('.') + 1))
                .map(name -> KebabCase.is(name) ? name : KebabCase.of(name))
                .map(name -> name.replaceAll("-+$", ""))
                .filter(KebabCase::is)
                .findFirst()
                .orElseGet(() -> "x" + HexFormat.of().formatHex(Sha256.of(key), 0, 4));
    }

    Optional<String> person(Person person) {
        return Optional.ofNullable(people.get(person.key().value()));
    }

    /** The path of a topic's page. */
    Optional<String> topic(String key) {
        return Optional.ofNullable(topics.get(key));
    }

    /** The paths that other pages had earlier, with those that they have now. */
    Map<String, String> former() {
        return Map.copyOf(former);
    }

    static String roundup(Roundup roundup) {
        return folder(roundup.slug().value()) + "/";
    }

    static String publications(Publications list) {
        return folder(list.slug().value()) + "/";
    }

    /** True if this module makes the page of a roundup. */
    boolean has(Roundup roundup) {
        return lab.roundups().stream().anyMatch(own -> own.type().equals(roundup.type()));
    }

    /** The path of the folder with a paper's files: that of its roundup, or of the list that alone has it. */
    Optional<String> folder(PlacedPaper placed) {
        return placed.home()
                .filter(this::has)
                .map(SiteAddresses::roundup)
                .or(() -> placed.list().map(SiteAddresses::publications));
    }

    /** The path of a paper's own page. */
    Optional<String> paper(PlacedPaper placed) {
        return folder(placed)
                .filter(any -> lab.has(SitePage.PAPERS))
                .map(folder -> folder
                        + slug(
                                placed.paper().anchors().id().value(),
                                placed.type().simple()) + "/");
    }

    /** Where a paper is shown in full: its own page, or its entry on the page of its roundup. */
    Optional<String> shown(PlacedPaper placed) {
        return paper(placed)
                .or(() -> placed.home()
                        .filter(this::has)
                        .map(home -> roundup(home) + "#"
                                + encoded(placed.paper().anchors().id().value())));
    }

    /** The address of a path from a page. */
    static String relative(String from, String to) {
        String up = "../".repeat((int) from.chars().filter(c -> c == '/').count());
        String address = up + to;
        return address.isEmpty() ? "./" : address;
    }

    /** A folder's name as a part of an address. A name that would lead elsewhere is replaced; a rule reports it. */
    private static String folder(String name) {
        return name.matches("\\.{0,2}") ? slug(name, "") : encoded(name);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
