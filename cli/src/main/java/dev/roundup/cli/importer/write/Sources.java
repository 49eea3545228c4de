package dev.roundup.cli.importer.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.cli.importer.map.ImportedPage;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.processor.text.KebabCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All files that an import writes.
 *
 * @param outline the name of the outline's type
 * @param types the names of the papers' types, in the order of the papers
 * @param files the text of each Java file by its name within the package
 * @param abstracts the text of each abstract that is too long for Java, by the name of its file within the package
 * @param copies files to copy, by their names within the package
 */
public record Sources(
        String outline,
        List<String> types,
        Map<String, byte[]> files,
        Map<String, byte[]> abstracts,
        Map<String, Path> copies) {
    /** The package of the sources, and what the page and its site are called. */
    public record SourceSettings(String packageName, String title, String siteName, String siteUrl, String published) {}

    /**
     * Writes papers. Known papers keep the names of their types.
     *
     * @param written is called once for each paper
     */
    public static Sources of(
            ImportedPage page, List<ImportedPaper> papers, SourceSettings frame, KnownPapers known, Runnable written) {
        return of(page, papers, frame, known, KnownNames.NOTHING, written);
    }

    /**
     * Writes papers beside others.
     *
     * @param declared the people, topics and venues that the sources beside them declare
     */
    public static Sources of(
            ImportedPage page,
            List<ImportedPaper> papers,
            SourceSettings frame,
            KnownPapers known,
            KnownNames declared,
            Runnable written) {
        Registry registry = new Registry(frame.packageName(), papers, page, declared);
        CopiedFiles copies = new CopiedFiles();
        JavaNames names = new JavaNames();
        List.of("People", "Topics", "Venues", "Website").forEach(names::take);
        known.taken().forEach(names::take);
        String outline = names.ofType(page.title().orElse(page.slug()), "Page");
        JavaFiles files = new JavaFiles(frame.packageName(), registry);
        Map<String, byte[]> abstracts = new LinkedHashMap<>();
        PaperSource source = new PaperSource(registry, copies, abstracts);
        List<String> types = new ArrayList<>();
        Set<String> ids = papers.stream().map(paper -> paper.keys().id()).collect(Collectors.toSet());
        Map<String, List<ClassName>> bySection = new LinkedHashMap<>();
        for (int place = 0; place < papers.size(); place++) {
            ImportedPaper paper = papers.get(place);
            String there = known.types().get(place);
            String name = there == null ? unusedName(names, paper, ids) : there;
            types.add(name);
            bySection
                    .computeIfAbsent(paper.section(), any -> new ArrayList<>())
                    .add(ClassName.get(frame.packageName(), name));
            files.add(source.of(paper, name), paper);
            written.run();
        }
        ClassName site = ClassName.get(frame.packageName(), "Website");
        files.add(new OutlineSource(page, frame, registry, site, copies).of(outline, bySection));
        files.add(site(frame, registry));
        if (registry.hasPeople()) {
            files.add(registry.people());
        }
        if (registry.hasTopics()) {
            files.add(registry.topics());
        }
        if (registry.hasVenues()) {
            files.add(registry.venues(page, copies));
        }
        return new Sources(outline, types, files.texts(), abstracts, copies.byName());
    }

    /** A name that does not make an id which another paper states. */
    private static String unusedName(JavaNames names, ImportedPaper paper, Set<String> ids) {
        String name = names.ofPaper(paper.title());
        while (paper.keys().id().isEmpty() && ids.contains(KebabCase.of(name))) {
            name = names.ofPaper(paper.title());
        }
        return name;
    }

    private static TypeSpec site(SourceSettings frame, Registry registry) {
        AnnotationSource site = AnnotationSource.annotation("Site")
                .with("name", CodeBlock.of("$S", frame.siteName()))
                .with("url", frame.siteUrl());
        if (registry.hasPeople()) {
            site.with("people", CodeBlock.of("$T.class", registry.peopleType));
        }
        if (registry.hasTopics()) {
            site.with("topics", CodeBlock.of("$T.class", registry.topicsType));
        }
        return TypeSpec.interfaceBuilder("Website").addAnnotation(site.build()).build();
    }
}
