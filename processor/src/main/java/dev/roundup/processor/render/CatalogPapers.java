package dev.roundup.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java expressions for papers. */
final class CatalogPapers {
    static final ClassName PAPER = ClassName.get("dev.roundup.catalog", "CatalogPaper");
    private static final ClassName LINK = ClassName.get("dev.roundup.catalog", "CatalogLink");
    private static final ClassName LINK_KIND = ClassName.get("dev.roundup", "LinkKind");
    private static final TypeName LIST = ClassName.get(List.class);

    private final Addresses addresses;
    private final ProseWriter prose;
    private final Words words = Words.english();

    CatalogPapers(Addresses addresses, ProseWriter prose) {
        this.addresses = addresses;
        this.prose = prose;
    }

    CodeBlock expression(Paper paper) {
        return CodeBlock.of(
                "new $T($>$>\n$L,\n$L,\n$L,\n$L,\n$L,\n$L)$<$<",
                PAPER,
                JavaLiteral.of(addresses.anchor(paper)),
                JavaLiteral.of(title(paper)),
                strings(paper.authors().stream().map(author -> author.name().printed())),
                strings(paper.tags().stream().map(Tag::printed)),
                strings(paper.badges().stream().map(Badge::label)),
                links(paper));
    }

    /** The title as plain text. */
    String title(Paper paper) {
        return prose.plain(paper.title());
    }

    /** The title and the links on the web, for a documentation comment. */
    String javadoc(Paper paper) {
        String links = targets(paper)
                .flatMap(link -> JavadocText.address(link.target).stream()
                        .map(address -> "\n<br><a href=\"%s\">%s</a>".formatted(address, JavadocText.of(link.label))))
                .collect(Collectors.joining());
        return JavadocText.of(title(paper)) + links;
    }

    /** How many values the expression has, by which its size in bytecode grows. */
    static int values(Paper paper) {
        return 6
                + paper.authors().size()
                + paper.tags().size()
                + paper.badges().size()
                + 4 * paper.links().size();
    }

    static CodeBlock list(Stream<CodeBlock> elements, String separator) {
        return CodeBlock.of("$T.of($>$>$L$<$<)", LIST, elements.collect(CodeBlock.joining(separator)));
    }

    private static CodeBlock strings(Stream<String> values) {
        return list(values.map(JavaLiteral::of), ", ");
    }

    private CodeBlock links(Paper paper) {
        return list(
                targets(paper)
                        .map(link -> CodeBlock.of(
                                "new $T($T.$L, $L, $L)",
                                LINK,
                                LINK_KIND,
                                link.kind.name(),
                                JavaLiteral.of(link.label),
                                JavaLiteral.of(link.target))),
                ",\n");
    }

    /** A link that leads somewhere, unlike one to come. */
    private record Target(LinkKind kind, String label, String target) {}

    private Stream<Target> targets(Paper paper) {
        return LinkLabels.of(paper, words).entrySet().stream()
                .flatMap(entry -> addresses.target(entry.getKey()).stream()
                        .map(target -> new Target(entry.getKey().kind(), entry.getValue(), target)));
    }
}
