package dev.roundup.cli.importer.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedAppearance;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedExtra;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedFigure;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedLink;
import dev.roundup.cli.importer.map.ImportedPublication;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.text.KebabCase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the type of one paper. The annotations have the order in which the page shows their contents. */
final class PaperSource {
    /** A string of at least this length becomes a text block. */
    private static final int LONG = 80;

    /**
     * A constant has at most 65,535 bytes, and a character takes up to three of them (JVMS 17, 4.4.7). So a text of
     * this length always fits.
     */
    private static final int LONGEST_CONSTANT = 65_535 / 3;

    private final Registry registry;
    private final CopiedFiles copies;
    private final Map<String, byte[]> abstracts;

    /** @param abstracts receives the texts of abstracts that become files of their own, by their names */
    PaperSource(Registry registry, CopiedFiles copies, Map<String, byte[]> abstracts) {
        this.registry = registry;
        this.copies = copies;
        this.abstracts = abstracts;
    }

    TypeSpec of(ImportedPaper paper, String name) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name).addAnnotation(paper(paper, name));
        paper.equal().forEach(group -> type.addAnnotation(list("EqualContribution", group, registry::author)));
        paper.links().stream().map(link -> link(link, name)).forEach(type::addAnnotation);
        paper.tldr().ifPresent(text -> type.addAnnotation(single("Tldr", text(text))));
        paper.abstractText().ifPresent(text -> type.addAnnotation(abstractText(text, name)));
        paper.figure().map(figure -> figure(figure, name)).ifPresent(type::addAnnotation);
        if (!paper.tags().isEmpty()) {
            type.addAnnotation(list("Tag", paper.tags(), registry::topic));
        }
        paper.badges()
                .forEach(badge -> type.addAnnotation(AnnotationSource.annotation(badge.annotation())
                        .with("value", badge.words())
                        .build()));
        paper.appearance().map(this::appearance).ifPresent(type::addAnnotation);
        if (!paper.publication().isEmpty()) {
            type.addAnnotation(publication(paper.publication()));
        }
        paper.contacts().forEach(contact -> type.addAnnotation(single("Contact", CodeBlock.of("$S", contact))));
        paper.notes().forEach(note -> type.addAnnotation(single("Note", text(note))));
        paper.extras().forEach(extra -> type.addAnnotation(extra(extra)));
        return type.build();
    }

    private static AnnotationSpec extra(ImportedExtra extra) {
        AnnotationSource annotation = AnnotationSource.annotation("Extra")
                .with("name", CodeBlock.of("$S", extra.name()))
                .with("value", CodeBlock.of("$S", extra.value()));
        return (extra.isShown() ? annotation : annotation.with("shown", CodeBlock.of("false"))).build();
    }

    private AnnotationSpec paper(ImportedPaper paper, String name) {
        List<CodeBlock> authors = paper.authors().stream().map(registry::author).toList();
        return AnnotationSource.annotation("Paper")
                .with("title", CodeBlock.of("$S", paper.title()))
                .with("authors", authors.isEmpty() ? CodeBlock.of("{}") : JavaText.array(authors))
                .with(
                        "id",
                        paper.keys().id().equals(KebabCase.of(name))
                                ? ""
                                : paper.keys().id())
                .with("citationKey", paper.keys().citation())
                .build();
    }

    private AnnotationSpec abstractText(String text, String paper) {
        if (text.length() <= LONGEST_CONSTANT) {
            return single("Abstract", JavaText.block(text));
        }
        String file = KebabCase.of(paper) + ".tex";
        abstracts.put(file, (text.strip() + "\n").getBytes(StandardCharsets.UTF_8));
        return AnnotationSource.annotation("Abstract").with("file", file).build();
    }

    private AnnotationSpec link(ImportedLink link, String paper) {
        if (link instanceof ImportedLink.LinkById byId) {
            AnnotationSource annotation = AnnotationSource.annotation(byId.annotation())
                    .with("value", CodeBlock.of("$S", byId.id()))
                    .with("label", byId.label());
            boolean hasPdf = registry.hasPdf(byId.annotation());
            return hasPdf && !byId.pdf()
                    ? annotation.with("pdf", CodeBlock.of("false")).build()
                    : annotation.build();
        }
        if (link instanceof ImportedLink.LinkToFile toFile) {
            return AnnotationSource.annotation("Link")
                    .with("kind", kind(toFile.kind().name()))
                    .with("file", copies.place(paper, toFile.name(), toFile.source()))
                    .with("label", toFile.label())
                    .build();
        }
        if (link instanceof ImportedLink.PendingLink pending) {
            return AnnotationSource.annotation("Link")
                    .with("kind", kind(pending.kind().name()))
                    .with("label", pending.label())
                    .with("pending", CodeBlock.of("true"))
                    .build();
        }
        ImportedLink.LinkByUrl byUrl = (ImportedLink.LinkByUrl) link;
        return AnnotationSource.annotation("Link")
                .with("kind", kind(byUrl.kind().name()))
                .with("url", CodeBlock.of("$S", byUrl.url()))
                .with("label", byUrl.label())
                .build();
    }

    private AnnotationSpec figure(ImportedFigure figure, String paper) {
        if (figure.isPending()) {
            return AnnotationSource.annotation("Figure")
                    .with("alt", CodeBlock.of("$S", figure.alt()))
                    .with("pending", CodeBlock.of("true"))
                    .build();
        }
        String file = figure.source()
                .map(source -> copies.place(paper, figure.file(), source))
                .orElse(figure.file());
        return AnnotationSource.annotation("Figure")
                .with("file", file)
                .with("alt", CodeBlock.of("$S", figure.alt()))
                .build();
    }

    private AnnotationSpec appearance(ImportedAppearance appearance) {
        return AnnotationSource.annotation("AppearedIn")
                .with("venue", registry.venue(appearance.venue()))
                .with("date", appearance.date())
                .with("volume", appearance.position().volume())
                .with("number", appearance.position().number())
                .with("pages", appearance.position().pages())
                .build();
    }

    private AnnotationSpec publication(ImportedPublication publication) {
        AnnotationSource annotation = AnnotationSource.annotation("Publication");
        if (publication.type() != PublicationType.PAPER) {
            annotation.with(
                    "type",
                    CodeBlock.of(
                            "$T.$L",
                            AnnotationSource.type("PublicationType"),
                            publication.type().name()));
        }
        annotation
                .with("date", publication.date())
                .with("publisher", publication.publisher())
                .with("place", publication.place())
                .with("series", publication.series())
                .with("volume", publication.position().volume())
                .with("number", publication.position().number())
                .with("pages", publication.position().pages());
        if (!publication.editors().isEmpty()) {
            annotation.with(
                    "editors",
                    JavaText.array(
                            publication.editors().stream().map(registry::author).toList()));
        }
        return annotation.with("isbn", publication.isbn()).build();
    }

    private static CodeBlock kind(String name) {
        return CodeBlock.of("$T.$L", AnnotationSource.type("LinkKind"), name);
    }

    private static CodeBlock text(String text) {
        return text.length() > LONG || text.indexOf('\n') >= 0 ? JavaText.block(text) : CodeBlock.of("$S", text);
    }

    private static AnnotationSpec single(String name, CodeBlock value) {
        return AnnotationSource.annotation(name).with("value", value).build();
    }

    private static AnnotationSpec list(String name, Collection<String> values, Function<String, CodeBlock> code) {
        List<CodeBlock> codes = new ArrayList<>();
        values.forEach(value -> codes.add(code.apply(value)));
        return single(name, JavaText.array(codes));
    }
}
