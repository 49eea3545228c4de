package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor is one jar, in which every foreign class has a name of ours. */
class ProcessorJarTest {
    @Test
    void it_has_no_class_but_in_packages_of_ours() throws IOException {
        try (ZipFile jar = new ZipFile(Product.PROCESSOR.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
                    .contains("module-info.class", "dev/roundup/processor/RoundupProcessor.class")
                    .anyMatch(name -> name.startsWith("dev/roundup/processor/shaded/javapoet/"))
                    .anyMatch(name -> name.startsWith("dev/roundup/processor/shaded/jsoup/"))
                    .doesNotHaveDuplicates()
                    .filteredOn(name -> !name.startsWith("dev/roundup/processor/"))
                    .containsExactlyInAnyOrder(
                            "META-INF/gradle/incremental.annotation.processors",
                            "META-INF/jsoup/LICENSE",
                            "META-INF/licenses/text-face.txt",
                            "META-INF/licenses/unicode.txt",
                            "META-INF/services/javax.annotation.processing.Processor",
                            "module-info.class");
        }
    }

    /**
     * The only exceptions are annotations that are read at build time. Libraries may miss modules for features that we
     * do not use.
     */
    @Test
    void its_own_classes_miss_nothing() {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        String[] words = {"--multi-release", "base", "--missing-deps", Product.PROCESSOR.toString()};
        assertThat(ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, words))
                .isZero();
        assertThat(printed.toString().lines().filter(line -> line.endsWith(" not found")))
                .filteredOn(line -> line.startsWith("   ") && !line.contains(".processor.shaded."))
                .isNotEmpty()
                .allMatch(line -> line.contains("-> org.jspecify.annotations."));
    }

    @Test
    void as_a_module_it_provides_a_processor_and_nothing_else() {
        ModuleDescriptor module = descriptor(Product.PROCESSOR);
        assertThat(module.name()).isEqualTo("dev.roundup.processor");
        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.exports()).isEmpty();
        assertThat(module.provides())
                .extracting(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers)
                .containsExactly(tuple(
                        "javax.annotation.processing.Processor", List.of("dev.roundup.processor.RoundupProcessor")));
    }

    @Test
    void the_annotations_are_a_module_that_needs_no_other() {
        ModuleDescriptor module = descriptor(Product.ANNOTATIONS);
        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("dev.roundup", "dev.roundup.catalog");
    }

    private static ModuleDescriptor descriptor(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    @Test
    void gradle_is_told_that_it_gathers() throws IOException {
        try (ZipFile jar = new ZipFile(Product.PROCESSOR.toFile())) {
            ZipEntry entry = jar.getEntry("META-INF/gradle/incremental.annotation.processors");
            assertThat(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("dev.roundup.processor.RoundupProcessor,aggregating\n");
        }
    }

    @Test
    void no_class_of_the_processor_is_seen_by_the_code_that_it_checks(@TempDir Path folder) {
        Project project = Lab.lenient(folder)
                .source(
                        "lab/Curious.java",
                        "package lab;\n\nclass Curious {\n    dev.roundup.processor.RoundupProcessor it;\n}\n");
        Command compiled = new Javac(Jdk.running())
                .path("-classpath", Product.ANNOTATIONS)
                .path("--processor-path", Product.PROCESSOR)
                .compile(project);
        assertThat(compiled.printed()).contains("package dev.roundup.processor does not exist");
    }
}
