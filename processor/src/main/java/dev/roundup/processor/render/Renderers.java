package dev.roundup.processor.render;

import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.model.DraftRemark;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.calendar.CalendarRenderer;
import dev.roundup.processor.render.catalog.CatalogRenderer;
import dev.roundup.processor.render.cite.BibtexRenderer;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.cite.Citations;
import dev.roundup.processor.render.cite.CslRenderer;
import dev.roundup.processor.render.feed.AtomRenderer;
import dev.roundup.processor.render.hugo.HugoContent;
import dev.roundup.processor.render.hugo.HugoPost;
import dev.roundup.processor.render.markdown.MarkdownContent;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PublishedFiles;
import dev.roundup.processor.render.page.PageContext;
import dev.roundup.processor.render.page.PageFrame;
import dev.roundup.processor.render.page.PageRenderer;
import dev.roundup.processor.render.post.JekyllPost;
import dev.roundup.processor.render.post.PostElements;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Renders roundups. A format that a roundup does not choose costs no time. Not even its classes are loaded. */
public final class Renderers {
    private final Roundup roundup;
    private final Addresses addresses;
    private final String output;
    private final PageLook look;
    private final Optional<PageFrame> frame;

    /**
     * Prepares the renderers of a roundup.
     *
     * @param output the folder that contains the page's folder, such as {@code META-INF/resources/roundup}
     * @param look the look of the page
     */
    public Renderers(Roundup roundup, String output, PageLook look) {
        this(roundup, output, look, Optional.empty());
    }

    /** @param frame what the site gives the page, if the page is part of one */
    public Renderers(Roundup roundup, String output, PageLook look, Optional<PageFrame> frame) {
        this.roundup = roundup;
        this.frame = frame;
        this.addresses = new Addresses(roundup);
        this.output = output;
        this.look = look.of(roundup);
    }

    /** The roundup that is rendered. */
    public Roundup roundup() {
        return roundup;
    }

    /** The name of the catalogue's class. */
    public TypeName catalogType() {
        return CatalogRenderer.type(roundup);
    }

    /** Renders the catalogue of the papers, if the roundup chooses that format. */
    public Optional<Output.JavaSource> catalog() {
        return has(Format.CATALOG)
                ? Optional.of(new CatalogRenderer(roundup, addresses).render(output))
                : Optional.empty();
    }

    /**
     * Renders all other files in the formats that the roundup chooses: the page with its pictures and files, and the
     * papers in other formats.
     */
    public List<Output.Resource> files() {
        List<Citation> citations = has(Format.BIBTEX)
                        || has(Format.CSL_JSON)
                        || has(Format.PAGE)
                        || has(Format.HUGO)
                        || has(Format.MARKDOWN)
                ? Citations.of(roundup, addresses)
                : List.of();
        Map<TypeName, String> bibtex = has(Format.BIBTEX) ? BibtexRenderer.entries(roundup, citations) : Map.of();
        Map<Format, List<byte[]>> files = new LinkedHashMap<>();
        if (has(Format.BIBTEX)) {
            files.put(Format.BIBTEX, List.of(BibtexRenderer.file(bibtex)));
        }
        if (has(Format.CSL_JSON)) {
            files.put(Format.CSL_JSON, List.of(CslRenderer.render(roundup, citations)));
        }
        if (has(Format.ATOM)) {
            AtomRenderer.render(roundup, addresses, output).ifPresent(feed -> files.put(Format.ATOM, feed));
        }
        List<Output.Resource> outputs = new ArrayList<>();
        if (has(Format.CALENDAR) && roundup.isScheduled()) {
            CalendarRenderer calendars = new CalendarRenderer(roundup, addresses, output);
            files.put(Format.CALENDAR, List.of(calendars.page()));
            outputs.addAll(calendars.papers());
        }
        if (has(Format.PAGE) || has(Format.JEKYLL) || has(Format.HUGO)) {
            outputs.addAll(shown(new PageContext(
                    output, byPaper(citations), bibtex, files.keySet(), look, Optional.empty(), frame)));
        }
        files.forEach((format, content) -> outputs.add(Output.Resource.of(Addresses.file(format), content)));
        if (has(Format.HUGO)) {
            Map<TypeName, String> entries = has(Format.BIBTEX) ? bibtex : BibtexRenderer.entries(roundup, citations);
            outputs.addAll(HugoContent.around(roundup, addresses, citations, entries, besidePost(outputs)));
        }
        if (has(Format.MARKDOWN)) {
            outputs.addAll(MarkdownContent.render(roundup, addresses, citations));
        }
        return List.copyOf(outputs);
    }

    /**
     * Renders a draft: a page with another name that says that it is a draft and lists everything that needs work.
     * Search engines are told not to index it. It is only for looking at. So it is written whatever the formats are,
     * and the other formats are not.
     */
    public List<Output.Resource> draft(List<DraftRemark> remarks) {
        PageContext facts = new PageContext(
                output, byPaper(Citations.of(roundup, addresses)), Map.of(), List.of(), look, Optional.of(remarks));
        PageRenderer renderer = new PageRenderer(roundup, addresses, facts, Map.of(PageForm.PAGE, entry -> {}));
        List<Output.Resource> outputs = new ArrayList<>();
        outputs.add(Output.Resource.of(Addresses.DRAFT, renderer.page(renderer.document())));
        outputs.addAll(pictures());
        return List.copyOf(outputs);
    }

    private static Map<TypeName, Citation> byPaper(List<Citation> citations) {
        return citations.stream()
                .collect(Collectors.toMap(citation -> citation.paper().type(), citation -> citation));
    }

    private boolean has(Format format) {
        return roundup.formats().contains(format);
    }

    /**
     * Page and posts come from one document, unless the page has a template of its own. The posts are last, because they
     * take the document apart.
     */
    private List<Output.Resource> shown(PageContext facts) {
        boolean posts = has(Format.JEKYLL) || has(Format.HUGO);
        List<Output.Resource> outputs = new ArrayList<>();
        if (posts && has(Format.PAGE) && look.template().isPresent()) {
            outputs.addAll(shown(facts, true, false));
            outputs.addAll(shown(facts.with(look.with(Optional.empty())), false, true));
        } else {
            PageContext dressed = has(Format.PAGE) ? facts : facts.with(look.with(Optional.empty()));
            outputs.addAll(shown(dressed, has(Format.PAGE), posts));
        }
        if (has(Format.PAGE) || has(Format.JEKYLL)) {
            outputs.addAll(pictures());
        }
        return outputs;
    }

    private List<Output.Resource> shown(PageContext facts, boolean page, boolean posts) {
        String folder = addresses.folder(roundup, output);
        Map<PageForm, Consumer<Element>> forms = new EnumMap<>(PageForm.class);
        if (page) {
            forms.put(PageForm.PAGE, entry -> {});
        }
        if (posts && has(Format.HUGO)) {
            forms.put(PageForm.BUNDLE, HugoPost::settle);
        }
        if (posts && has(Format.JEKYLL)) {
            forms.put(PageForm.POST, entry -> PostElements.settle(entry, folder));
        }
        PageRenderer renderer = new PageRenderer(roundup, addresses, facts, forms);
        Element document = renderer.document();
        List<Output.Resource> outputs = new ArrayList<>();
        if (page) {
            outputs.add(Output.Resource.of(Addresses.PAGE, renderer.page(document)));
        }
        if (posts && has(Format.HUGO)) {
            outputs.addAll(HugoPost.render(roundup, has(Format.JEKYLL) ? document.clone() : document));
        }
        if (posts && has(Format.JEKYLL)) {
            JekyllPost.render(roundup, folder, document).ifPresent(outputs::add);
        }
        return outputs;
    }

    /** The files to which a post for Hugo leads, which lie beside it. */
    private List<Output.Resource> besidePost(List<Output.Resource> outputs) {
        List<Output.Resource> beside = new ArrayList<>(pictures());
        Set<String> pictures = beside.stream().map(Output.Resource::path).collect(Collectors.toSet());
        outputs.stream()
                .filter(file -> file.path().indexOf('/') < 0 && !pictures.contains(file.path()))
                .filter(file -> !file.path().equals(Addresses.FEED))
                .forEach(beside::add);
        return beside;
    }

    private List<Output.Resource> pictures() {
        List<Output.Resource> outputs = new ArrayList<>();
        for (PublishedFiles.PublishedFile published : addresses.files()) {
            outputs.add(new Output.Resource(published.name(), out -> {
                try (InputStream content = published.file().content().open()) {
                    content.transferTo(out);
                }
            }));
        }
        return outputs;
    }
}
