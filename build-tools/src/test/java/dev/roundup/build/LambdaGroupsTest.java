package dev.roundup.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** Grouped lambdas do what they did. */
class LambdaGroupsTest {
    private static final String SHAPES = "dev/roundup/build/Shapes";

    @Test
    void each_shape_of_lambda_does_what_it_did() throws Exception {
        Map<String, byte[]> classes = shapes();
        Object expected = outcome(classes);
        assertThat((Map<?, ?>) expected).hasSizeGreaterThan(20);
        assertThat(outcome(grouped(classes))).isEqualTo(expected);
    }

    @Test
    void a_class_and_each_that_is_nested_in_it_have_a_group() throws IOException {
        assertThat(LambdaGroups.group(shapes()))
                .containsKeys(SHAPES + "$Lambdas.class", SHAPES + "$Inner$Lambdas.class");
    }

    @Test
    void none_that_a_class_asked_for_is_left_to_the_jvm() throws IOException {
        assertThat(lambdas(shapes())).isGreaterThan(20);
        assertThat(lambdas(grouped(shapes()))).isZero();
    }

    @Test
    void a_class_without_lambdas_stays_as_it_is() throws IOException {
        byte[] content = content("org/objectweb/asm/Type.class");
        assertThat(LambdaGroups.group(Map.of("org/objectweb/asm/Type.class", content)))
                .isEmpty();
    }

    @Test
    void a_jar_keeps_its_other_entries_and_comes_out_the_same_each_time(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("some.jar");
        Path again = folder.resolve("again.jar");
        for (Path each : List.of(jar, again)) {
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(each))) {
                JarEntry text = new JarEntry("some/text.txt");
                text.setTime(0);
                out.putNextEntry(text);
                out.write(7);
                for (Map.Entry<String, byte[]> entry : new TreeMap<>(shapes()).entrySet()) {
                    JarEntry packed = new JarEntry(entry.getKey());
                    packed.setTime(0);
                    out.putNextEntry(packed);
                    out.write(entry.getValue());
                }
            }
            LambdaGroups.main(new String[] {each.toString()});
        }
        assertThat(jar).hasSameBinaryContentAs(again);
        try (ZipFile zip = new ZipFile(jar.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            assertThat(entries.map(ZipEntry::getName))
                    .startsWith("some/text.txt")
                    .endsWith(SHAPES + "$Named$Lambdas.class", SHAPES + "$Quantity$Lambdas.class");
        }
    }

    private static Map<String, byte[]> grouped(Map<String, byte[]> classes) {
        Map<String, byte[]> all = new HashMap<>(classes);
        all.putAll(LambdaGroups.group(classes));
        return all;
    }

    private static Object outcome(Map<String, byte[]> classes) throws ReflectiveOperationException {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] content = classes.get(name.replace('.', '/') + ".class");
                if (content == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, content, 0, content.length);
            }
        };
        return loader.loadClass(SHAPES.replace('/', '.')).getMethod("outcomes").invoke(null);
    }

    private static long lambdas(Map<String, byte[]> classes) {
        long lambdas = 0;
        for (byte[] content : classes.values()) {
            GroupingVisitor visitor = new GroupingVisitor(null);
            new ClassReader(content).accept(visitor, 0);
            lambdas += visitor.lambdas().size();
        }
        return lambdas;
    }

    private static Map<String, byte[]> shapes() throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (String nested : List.of("", "$Inner", "$Quantity", "$Adder", "$Named")) {
            classes.put(SHAPES + nested + ".class", content(SHAPES + nested + ".class"));
        }
        return classes;
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream in = LambdaGroupsTest.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
