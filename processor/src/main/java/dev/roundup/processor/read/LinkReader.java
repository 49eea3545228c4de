package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.read.AnnotationTypes.SchemeType;
import dev.roundup.processor.url.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the links of a paper in the order of the page: links with a free address, and links by the id of a scheme. */
final class LinkReader {
    private final AssetFinder assets;

    LinkReader(AssetFinder assets) {
        this.assets = assets;
    }

    List<Link> read(ElementAnnotations annotations, String packageName) {
        List<Link> links = new ArrayList<>();
        annotations.stream().forEach(annotation -> {
            if (annotation.type().is("Link")) {
                links.add(free(annotation, packageName));
            } else {
                annotation.type().scheme().ifPresent(scheme -> byId(annotation, scheme, links));
            }
        });
        links.sort((a, b) -> a.kind().compareTo(b.kind()));
        return links;
    }

    private Link free(AnnotationView annotation, String packageName) {
        LinkKind kind = annotation.constant("kind", LinkKind.class, LinkKind.OTHER);
        return new Link(
                annotation.type().simpleName(),
                kind,
                annotation.words("label").orElse(new Located<>(kind.label(), annotation.origin())),
                target(annotation, packageName),
                Optional.empty(),
                annotation.origin());
    }

    private Target target(AnnotationView annotation, String packageName) {
        List<Target> given = new ArrayList<>();
        annotation.optionalString("url").ifPresent(url -> given.add(new Target.Url(url.value(), url.origin())));
        Optional<Asset> file = annotation.optionalString("file").map(name -> assets.find(packageName, name));
        file.ifPresent(asset -> given.add(new Target.LinkedFile(asset)));
        if (annotation.flag("pending")) {
            given.add(new Target.Pending());
        }
        return given.size() == 1 ? given.get(0) : new Target.Unclear(given.size());
    }

    private static void byId(AnnotationView annotation, SchemeType scheme, List<Link> links) {
        Located<String> written = annotation.string("value");
        ArchiveId id = new ArchiveId(scheme.scheme(), written.value(), written.origin());
        Located<String> label = annotation
                .words("label")
                .orElseGet(
                        () -> new Located<>(scheme.label().orElse(scheme.kind().label()), annotation.origin()));
        links.add(link(annotation, scheme.kind(), label, scheme.url(), id));
        boolean wantsPdf = !annotation.type().members().contains("pdf") || annotation.flag("pdf");
        scheme.pdf()
                .filter(pdf -> wantsPdf)
                .ifPresent(pdf -> links.add(link(
                        annotation, LinkKind.PDF, new Located<>(LinkKind.PDF.label(), annotation.origin()), pdf, id)));
    }

    private static Link link(
            AnnotationView annotation, LinkKind kind, Located<String> label, String template, ArchiveId id) {
        return new Link(
                annotation.type().simpleName(),
                kind,
                label,
                new Target.Url(template.replace("{id}", PercentEncoding.ofId(id.value())), id.origin()),
                Optional.of(id),
                annotation.origin());
    }
}
