package dev.roundup.cli.importer.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.cli.importer.map.ImportedPage;
import dev.roundup.cli.importer.map.ImportedPage.ImportedSection;
import dev.roundup.cli.importer.write.Sources.SourceSettings;
import dev.roundup.cli.jekyll.PostFormats;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.text.KebabCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the outline of the page. */
final class OutlineSource {
    private final ImportedPage page;
    private final SourceSettings frame;
    private final Registry registry;
    private final ClassName site;
    private final CopiedFiles copies;
    private final Set<String> ids = new HashSet<>();

    OutlineSource(ImportedPage page, SourceSettings frame, Registry registry, ClassName site, CopiedFiles copies) {
        this.page = page;
        this.frame = frame;
        this.registry = registry;
        this.site = site;
        this.copies = copies;
    }

    /** @param papers the types of the papers of each section in order, by the title of the section */
    TypeSpec of(String name, Map<String, List<ClassName>> papers) {
        AnnotationSource roundup = AnnotationSource.annotation("Roundup")
                .with("slug", CodeBlock.of("$S", page.slug()))
                .with("title", CodeBlock.of("$S", frame.title()))
                .with("description", page.description().orElse(""))
                .with("author", page.author().orElse(""))
                .with("published", frame.published())
                .with("site", CodeBlock.of("$T.class", site));
        registry.pageVenue().ifPresent(venue -> roundup.with("venue", venue));
        page.intro().ifPresent(text -> roundup.with("intro", JavaText.block(text)));
        page.outro().ifPresent(text -> roundup.with("outro", JavaText.block(text)));
        if (!page.frontMatter().isEmpty()) {
            roundup.with("formats", formats());
        }
        List<CodeBlock> sections = new ArrayList<>();
        Set<String> titles = new LinkedHashSet<>();
        page.sections().forEach(section -> titles.add(section.title()));
        titles.addAll(papers.keySet());
        titles.forEach(title -> sections.add(section(title, papers.getOrDefault(title, List.of()))));
        roundup.with(
                "sections",
                sections.size() == 1
                        ? CodeBlock.builder()
                                .add("$<$<")
                                .add(sections.get(0))
                                .add("$>$>")
                                .build()
                        : CodeBlock.builder()
                                .add("{\n$<")
                                .add(CodeBlock.join(sections, ",\n"))
                                .add("$<\n}$>$>")
                                .build());
        TypeSpec.Builder type =
                TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC).addAnnotation(roundup.build());
        page.frontMatter()
                .forEach(line -> type.addAnnotation(AnnotationSource.annotation("FrontMatter")
                        .with("key", CodeBlock.of("$S", line.name()))
                        .with("value", CodeBlock.of("$S", line.value()))
                        .build()));
        return type.build();
    }

    /** Front matter belongs to a post, so the page gets one. */
    private static CodeBlock formats() {
        return JavaText.array(PostFormats.ALL.stream()
                .map(format -> CodeBlock.of("$T.$L", AnnotationSource.type("Format"), format.name()))
                .toList());
    }

    private CodeBlock section(String title, List<ClassName> papers) {
        CodeBlock.Builder section =
                CodeBlock.builder().add("@$T(\n$>$>id = $S", AnnotationSource.type("Section"), id(title));
        if (!title.isEmpty()) {
            section.add(",\ntitle = $S", title);
        }
        page.sections().stream()
                .filter(known -> known.title().equals(title))
                .findFirst()
                .ifPresent(known -> about(known, section));
        if (papers.isEmpty()) {
            return section.add(")$<$<").build();
        }
        section.add(",\npapers = {\n$>");
        section.add(CodeBlock.join(
                papers.stream().map(type -> CodeBlock.of("$T.class", type)).toList(), ",\n"));
        return section.add("$<\n})$<$<").build();
    }

    private void about(ImportedSection known, CodeBlock.Builder section) {
        if (known.kind() != SectionKind.PAPERS) {
            section.add(
                    ",\nkind = $T.$L",
                    AnnotationSource.type("SectionKind"),
                    known.kind().name());
        }
        known.intro().ifPresent(text -> section.add(",\nintro = ").add(JavaText.block(text)));
        known.logo().ifPresent(logo -> {
            String file = logo.source()
                    .map(source -> copies.place("section", logo.file(), source))
                    .orElse(logo.file());
            section.add(",\nlogo = $S", file).add(",\nlogoAlt = $S", logo.alt());
        });
    }

    private String id(String title) {
        String id = title.isEmpty() ? "main" : KebabCase.of(title);
        String name = KebabCase.is(id) ? id : "section";
        String unique = name;
        for (int i = 2; !ids.add(unique); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }
}
