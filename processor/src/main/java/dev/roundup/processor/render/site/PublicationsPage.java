package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.cite.BibtexRenderer;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.cite.CslRenderer;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PaperFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of publications, with its papers as BibTeX and CSL-JSON. */
final class PublicationsPage {
    private final SitePlan plan;
    private final Publications list;
    private final InterfaceWords words;
    private final List<PlacedPaper> papers;

    PublicationsPage(SitePlan plan, Publications list) {
        this.plan = plan;
        this.list = list;
        this.words = InterfaceWords.in(list.language().value());
        this.papers = plan.papers().of(list);
    }

    PlannedPage page() {
        String path = SiteAddresses.publications(list);
        ListedPapers listed = new ListedPapers(plan, words);
        return PlannedPage.of(
                        path,
                        content(),
                        listed.addresses(path, papers),
                        listed.listing(),
                        PageParts::withoutDate,
                        new SiteData(plan)
                                .collection(
                                        path,
                                        list.title().plain(),
                                        list.description().map(text -> text.plain()),
                                        list.language().value()))
                .with(List.of(Format.BIBTEX, Format.CSL_JSON));
    }

    private Roundup content() {
        List<TypeName> selected = list.selected().stream()
                .flatMap(paper -> paper.target().stream())
                .map(Paper::type)
                .distinct()
                .toList();
        SitePageContent content = SitePageContent.of(
                        plan.lab().site(),
                        list.slug().value(),
                        list.title(),
                        list.language().value())
                .describedBy(list.description())
                .accent(list.accent())
                .date(plan.papers().date());
        List<PlacedPaper> first = list.selected().stream()
                .map(Reference::type)
                .distinct()
                .flatMap(type -> papers.stream().filter(placed -> placed.type().equals(type)))
                .toList();
        if (!first.isEmpty()) {
            content.with(new PaperGroup("Selected", words.of("selected"), first));
        }
        List<PlacedPaper> rest = papers.stream()
                .filter(placed -> !selected.contains(placed.type()))
                .toList();
        PaperGroup.of(rest, list.groupBy(), words).forEach(content::with);
        return content.roundup();
    }

    /** The files beside the page: citations, and the files of papers that only this list has. */
    List<Output.Resource> files() {
        Roundup content = content();
        List<Citation> citations = papers.stream().map(PlacedPaper::citation).toList();
        String path = SiteAddresses.publications(list);
        List<Output.Resource> files = new ArrayList<>();
        files.add(Output.Resource.of(
                path + Addresses.BIBTEX, List.of(BibtexRenderer.file(BibtexRenderer.entries(content, citations)))));
        files.add(Output.Resource.of(path + Addresses.CSL_JSON, List.of(CslRenderer.render(content, citations))));
        Optional.ofNullable(plan.folders().get(path))
                .ifPresent(own ->
                        own.files().forEach(file -> files.add(PaperFiles.copy(path + file.name(), file.file()))));
        return files;
    }
}
