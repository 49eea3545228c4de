package dev.roundup.processor.render.site;

import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.cite.CitationKeys;
import dev.roundup.processor.render.cite.Citations;
import dev.roundup.processor.render.output.Addresses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers of a site, each once, at the place that shows it first. */
final class SitePapers {
    private final Map<TypeName, PlacedPaper> byType = new LinkedHashMap<>();

    /** The papers that only a list has. */
    private final Map<Publications, List<Paper>> loose = new LinkedHashMap<>();

    /** For each paper that was published later, the earlier versions. */
    private final Map<TypeName, List<PlacedPaper>> earlier = new HashMap<>();

    SitePapers(LabSite lab) {
        List<Roundup> homes = Stream.concat(
                        lab.roundups().stream(),
                        lab.publications().stream()
                                .flatMap(list -> list.from().stream())
                                .flatMap(from -> from.target().stream()))
                .distinct()
                .toList();
        Set<TypeName> known =
                homes.stream().flatMap(Roundup::papers).map(Paper::type).collect(Collectors.toSet());
        lab.publications()
                .forEach(list -> loose.put(
                        list,
                        papersOf(list).filter(paper -> known.add(paper.type())).toList()));
        CitationKeys keys = new CitationKeys(Stream.concat(
                homes.stream().flatMap(Roundup::papers), loose.values().stream().flatMap(List::stream)));
        List<PlacedPaper> all = new ArrayList<>();
        homes.forEach(home -> Citations.of(home, new Addresses(home), keys)
                .forEach(citation ->
                        all.add(new PlacedPaper(citation.paper(), Optional.of(home), Optional.empty(), citation))));
        loose.forEach((list, papers) -> Citations.of(outline(lab, list), new Addresses(outline(lab, list)), keys)
                .forEach(citation ->
                        all.add(new PlacedPaper(citation.paper(), Optional.empty(), Optional.of(list), citation))));
        all.sort(Comparator.comparing(PlacedPaper::day).reversed());
        all.forEach(placed -> byType.putIfAbsent(placed.type(), placed));
        byType.values()
                .forEach(placed -> later(placed)
                        .ifPresent(later -> earlier.computeIfAbsent(later.type(), any -> new ArrayList<>())
                                .add(placed)));
    }

    /** The papers that only a list has, in the form of an outline. */
    private Roundup outline(LabSite lab, Publications list) {
        return SitePageContent.of(lab.site(), "", "", list.language().value())
                .withPapers("papers", loose.getOrDefault(list, List.of()))
                .roundup();
    }

    /** The folders in which the files of papers are, by their paths. */
    Map<String, Addresses> folders(LabSite lab) {
        Map<String, Addresses> folders = new LinkedHashMap<>();
        lab.roundups().forEach(roundup -> folders.put(SiteAddresses.roundup(roundup), new Addresses(roundup)));
        loose.keySet()
                .forEach(list -> folders.put(SiteAddresses.publications(list), new Addresses(outline(lab, list))));
        return folders;
    }

    private static Stream<Paper> papersOf(Publications list) {
        return Stream.concat(list.papers().stream(), list.selected().stream())
                .flatMap(paper -> paper.target().stream());
    }

    /** All papers, the newest first. */
    Collection<PlacedPaper> all() {
        return Collections.unmodifiableCollection(byType.values());
    }

    /** The paper of a type, at its place. */
    Optional<PlacedPaper> find(TypeName type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The papers that a list shows, the newest first, without those that were published as another one. */
    List<PlacedPaper> of(Publications list) {
        List<TypeName> from = list.from().stream()
                .flatMap(roundup -> roundup.target().stream())
                .map(Roundup::type)
                .toList();
        List<TypeName> own = papersOf(list).map(Paper::type).toList();
        return all().stream()
                .filter(placed -> later(placed).isEmpty())
                .filter(placed -> own.contains(placed.type())
                        || placed.home()
                                .filter(home -> from.isEmpty() ? isOf(list, home) : from.contains(home.type()))
                                .isPresent())
                .toList();
    }

    private static boolean isOf(Publications list, Roundup home) {
        return home.site().map(site -> site.type()).equals(list.site().map(site -> site.type()));
    }

    /** The version as which a paper was published later, if the site has it. */
    Optional<PlacedPaper> later(PlacedPaper placed) {
        return placed.paper()
                .published()
                .flatMap(Reference::target)
                .filter(type -> !type.equals(placed.type()))
                .flatMap(this::find);
    }

    /** The papers that were published later as this one. */
    List<PlacedPaper> earlier(PlacedPaper placed) {
        return earlier.getOrDefault(placed.type(), List.of());
    }

    /** The date of the newest roundup or paper; who is a member on that day is one now. */
    Optional<LocalDate> newest() {
        return all().stream().flatMap(placed -> placed.shownOn().stream()).max(Comparator.naturalOrder());
    }

    /** A date for a page that no author dates. */
    WrittenDate date() {
        return WrittenDate.of(
                newest().map(LocalDate::toString).orElse(""),
                EnumSet.allOf(WrittenDate.Precision.class),
                Origin.NOWHERE);
    }
}
