package dev.roundup.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Does when the jar is packed what the JVM would do whenever a class of it is first used: all lambdas of a class become objects
 * of one class, and the methods of records become code.
 *
 * <p>The JVM makes a class of each lambda when it is first met, and several of each method of a record. A compile of a few
 * papers meets a thousand, once each, and that takes longer than all they do; a class that is read from a jar takes no longer
 * than one of theirs, and stands for all lambdas of another. What a lambda or a method does stays the same. Classes of before
 * Java 11 have no nests, through which a group comes to private methods, and are left as they are.
 */
public final class LinkedAhead {
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, List<String>> nests = new TreeMap<>();

    private LinkedAhead() {}

    /** Links the jar that is named, in its place. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path linked = jar.resolveSibling(jar.getFileName() + ".linked");
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(linked)) {
            copy(in, out);
        }
        Files.move(linked, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** All entries in their order, then the groups in that of their names. */
    private static void copy(ZipFile in, OutputStream to) throws IOException {
        Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (ZipEntry entry : in.stream().toList()) {
            byte[] content = in.getInputStream(entry).readAllBytes();
            entries.put(entry, content);
            if (entry.getName().endsWith(".class")) {
                classes.put(entry.getName(), content);
            }
        }
        Map<String, byte[]> linked = new TreeMap<>(link(classes));
        try (ZipOutputStream out = new ZipOutputStream(to)) {
            ZipEntry last = null;
            for (Map.Entry<ZipEntry, byte[]> entry : entries.entrySet()) {
                last = entry.getKey();
                byte[] changed = linked.remove(last.getName());
                write(out, last.getName(), last, changed == null ? entry.getValue() : changed);
            }
            for (Map.Entry<String, byte[]> added : linked.entrySet()) {
                write(out, added.getKey(), last, added.getValue());
            }
        }
    }

    private static void write(ZipOutputStream out, String name, ZipEntry dated, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(dated.getTimeLocal());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /**
     * Classes that have changed, and their groups.
     *
     * @param classes the contents of class files by their names within a jar
     */
    static Map<String, byte[]> link(Map<String, byte[]> classes) {
        LinkedAhead linked = new LinkedAhead();
        classes.values().forEach(linked::link);
        linked.nests.forEach((nest, members) -> linked.join(classes, nest, members));
        return linked.classes;
    }

    private void link(byte[] content) {
        ClassReader reader = new ClassReader(content);
        if (reader.readUnsignedShort(6) < Opcodes.V11) {
            return;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        RecordVisitor records = new RecordVisitor(writer);
        GroupingVisitor visitor = new GroupingVisitor(records);
        reader.accept(visitor, 0);
        String host = visitor.host();
        if (records.hasChanged() || !visitor.lambdas().isEmpty()) {
            classes.put(file(host), writer.toByteArray());
        }
        if (!visitor.lambdas().isEmpty()) {
            classes.put(file(LambdaGroup.nameOf(host)), LambdaGroup.of(host, visitor.nest(), visitor.lambdas()));
            nests.computeIfAbsent(visitor.nest(), any -> new ArrayList<>()).add(LambdaGroup.nameOf(host));
        }
    }

    /** Lists groups among the members of a nest, which only its host does. */
    private void join(Map<String, byte[]> original, String nest, List<String> members) {
        ClassReader reader = new ClassReader(classes.getOrDefault(file(nest), original.get(file(nest))));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        classes.put(file(nest), writer.toByteArray());
    }

    private static String file(String name) {
        return name + ".class";
    }
}
