package dev.roundup.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

/** Classes that are linked ahead behave as before. */
class LinkedAheadTest {
    private static final String RARE_SHAPES = "dev/roundup/build/RareShapes";
    private static final String RECORDS = "dev/roundup/build/Records";
    private static final String SHAPES = "dev/roundup/build/Shapes";

    @Test
    void each_shape_of_lambda_does_what_it_did() throws Exception {
        Map<String, byte[]> classes = shapes();
        Object expected = outcome(SHAPES, classes);
        assertThat((Map<?, ?>) expected).hasSizeGreaterThan(20);
        assertThat(outcome(SHAPES, linked(classes))).isEqualTo(expected);
    }

    @Test
    void records_equal_what_they_equalled_and_have_the_same_hash_codes() throws Exception {
        Map<String, byte[]> classes = classes(RECORDS, "", "$Empty", "$Everything");
        Object expected = outcome(RECORDS, classes);
        assertThat((List<?>) expected).hasSizeGreaterThan(300);
        assertThat(outcome(RECORDS, linked(classes))).isEqualTo(expected);
        assertThat(LinkedAhead.link(classes)).containsKeys(RECORDS + "$Empty.class", RECORDS + "$Everything.class");
    }

    @Test
    void of_a_record_only_its_text_is_left_to_the_jvm() throws IOException {
        byte[] record = linked(classes(RECORDS, "$Everything")).get(RECORDS + "$Everything.class");
        RecordVisitor visitor = new RecordVisitor(new ClassWriter(0));
        new ClassReader(record).accept(visitor, 0);
        assertThat(visitor.hasChanged()).isFalse();
    }

    @Test
    void a_class_and_each_that_is_nested_in_it_have_a_group() throws IOException {
        assertThat(LinkedAhead.link(shapes())).containsKeys(SHAPES + "$Lambdas.class", SHAPES + "$Inner$Lambdas.class");
    }

    @Test
    void none_that_a_class_asked_for_is_left_to_the_jvm() throws IOException {
        assertThat(asked(shapes())).isGreaterThan(20);
        assertThat(asked(linked(shapes()))).isZero();
    }

    @Test
    void lambdas_with_a_rare_conversion_are_left_to_the_jvm() throws Exception {
        Map<String, byte[]> classes = classes(RARE_SHAPES, "");
        assertThat(outcome(RARE_SHAPES, linked(classes))).isEqualTo(outcome(RARE_SHAPES, classes));
        assertThat(asked(classes)).isEqualTo(6);
        assertThat(asked(linked(classes))).isEqualTo(4);
    }

    @Test
    void a_class_without_lambdas_stays_as_it_is() throws IOException {
        byte[] content = content("org/objectweb/asm/Type.class");
        assertThat(LinkedAhead.link(Map.of("org/objectweb/asm/Type.class", content)))
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
            LinkedAhead.main(new String[] {each.toString()});
        }
        assertThat(jar).hasSameBinaryContentAs(again);
        try (ZipFile zip = new ZipFile(jar.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            assertThat(entries.map(ZipEntry::getName))
                    .startsWith("some/text.txt")
                    .endsWith(SHAPES + "$Named$Lambdas.class", SHAPES + "$Quantity$Lambdas.class");
        }
    }

    private static Map<String, byte[]> linked(Map<String, byte[]> classes) {
        Map<String, byte[]> all = new HashMap<>(classes);
        all.putAll(LinkedAhead.link(classes));
        return all;
    }

    private static Object outcome(String type, Map<String, byte[]> classes) throws ReflectiveOperationException {
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
        return loader.loadClass(type.replace('/', '.')).getMethod("outcomes").invoke(null);
    }

    /** The number of lambdas that the classes ask the JVM for. */
    private static long asked(Map<String, byte[]> classes) {
        List<Lambda> lambdas = new ArrayList<>();
        for (byte[] content : classes.values()) {
            ClassVisitor visitor = new CallVisitor(new ClassWriter(0)) {
                @Override
                boolean replace(MethodVisitor code, String name, String type, Handle bootstrap, Object... arguments) {
                    Lambda.of(0, name, type, bootstrap, arguments).ifPresent(lambdas::add);
                    return false;
                }
            };
            new ClassReader(content).accept(visitor, 0);
        }
        return lambdas.size();
    }

    private static Map<String, byte[]> shapes() throws IOException {
        return classes(SHAPES, "", "$Inner", "$Quantity", "$Adder", "$Named");
    }

    private static Map<String, byte[]> classes(String type, String... nested) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (String name : nested) {
            classes.put(type + name + ".class", content(type + name + ".class"));
        }
        return classes;
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream in = LinkedAheadTest.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
