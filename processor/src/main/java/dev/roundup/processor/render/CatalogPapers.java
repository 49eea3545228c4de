package dev.roundup.processor.render;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.processor.model.Badge;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Papers as strings, and the Java code that reads them: the elements of a list are lines, and a line of a tab alone, which no element is, ends a value.
 * A catalogue of thousands of papers compiles several times as fast so as with calls of constructors and of {@code List.of},
 * whose types are inferred.
 */
final class CatalogPapers {
    static final ClassName PAPER = ClassName.get("dev.roundup.catalog", "CatalogPaper");
    private static final ClassName LINK = ClassName.get("dev.roundup.catalog", "CatalogLink");
    private static final ClassName LINK_KIND = ClassName.get("dev.roundup", "LinkKind");
    private static final ClassName LIST = ClassName.get(List.class);

    private static final String APART = "\n\t\n";

    private final Addresses addresses;
    private final ProseWriter prose;
    private final Words words = Words.english();

    CatalogPapers(Addresses addresses, ProseWriter prose) {
        this.addresses = addresses;
        this.prose = prose;
    }

    /**
     * A paper in Java.
     *
     * @param line what the code of {@link #addReaders} reads
     * @param javadoc the title and the links on the web, for a documentation comment
     */
    record Written(String line, String javadoc) {}

    /** Writes a paper. */
    Written write(Paper paper) {
        List<Target> targets = targets(paper);
        return new Written(line(paper, targets), javadoc(paper, targets));
    }

    /** The title comes last, and may have any lines. */
    private String line(Paper paper, List<Target> targets) {
        return String.join(
                APART,
                addresses.anchor(paper),
                lines(paper.authors().stream().map(author -> author.name().printed())),
                lines(paper.tags().stream().map(Tag::printed)),
                lines(paper.badges().stream().map(Badge::label)),
                lines(targets.stream().flatMap(link -> Stream.of(link.kind.name(), link.label, link.target))),
                title(paper));
    }

    private String title(Paper paper) {
        return prose.plain(paper.title());
    }

    private String javadoc(Paper paper, List<Target> targets) {
        StringBuilder text = new StringBuilder(JavadocText.of(title(paper)));
        for (Target link : targets) {
            JavadocText.address(link.target)
                    .ifPresent(address -> text.append("\n<br><a href=\"")
                            .append(address)
                            .append("\">")
                            .append(JavadocText.of(link.label))
                            .append("</a>"));
        }
        return text.toString();
    }

    /** Adds the methods that read what the expressions say. */
    static void addReaders(TypeSpec.Builder catalog) {
        catalog.addMethod(MethodSpec.methodBuilder("read")
                .addModifiers(PRIVATE, STATIC)
                .returns(ArrayTypeName.of(PAPER))
                .addParameter(ArrayTypeName.of(String.class), "lines")
                .varargs()
                .addStatement("$1T[] papers = new $1T[lines.length]", PAPER)
                .beginControlFlow("for (int i = 0; i < lines.length; i++)")
                .addStatement("String[] values = lines[i].split($L, 6)", JavaLiteral.of(APART))
                .addStatement(
                        "papers[i] = new $T(values[0], values[5], lines(values[1]), lines(values[2]), lines(values[3]), links(lines(values[4])))",
                        PAPER)
                .endControlFlow()
                .addStatement("return papers")
                .build());
        catalog.addMethod(MethodSpec.methodBuilder("lines")
                .addModifiers(PRIVATE, STATIC)
                .returns(ParameterizedTypeName.get(LIST, ClassName.get(String.class)))
                .addParameter(String.class, "text")
                .addStatement("return text.isEmpty() ? $1T.of() : $1T.of(text.split($2S, -1))", LIST, "\n")
                .build());
        catalog.addMethod(MethodSpec.methodBuilder("links")
                .addModifiers(PRIVATE, STATIC)
                .returns(ParameterizedTypeName.get(LIST, LINK))
                .addParameter(ParameterizedTypeName.get(LIST, ClassName.get(String.class)), "lines")
                .addStatement("$T<$T> links = new $T<>()", LIST, LINK, ArrayList.class)
                .beginControlFlow("for (int i = 0; i < lines.size(); i += 3)")
                .addStatement(
                        "links.add(new $T($T.valueOf(lines.get(i)), lines.get(i + 1), lines.get(i + 2)))",
                        LINK,
                        LINK_KIND)
                .endControlFlow()
                .addStatement("return links")
                .build());
    }

    private static String lines(Stream<String> elements) {
        return elements.map(element -> element.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    /** A link that leads somewhere, unlike one to come. */
    private record Target(LinkKind kind, String label, String target) {}

    private List<Target> targets(Paper paper) {
        return LinkLabels.of(paper, words).entrySet().stream()
                .flatMap(entry -> addresses.target(entry.getKey()).stream()
                        .map(target -> new Target(entry.getKey().kind(), entry.getValue(), target)))
                .toList();
    }
}
