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
 * Does some of the JVM's work when the jar is packed. All lambdas of a class become objects of one class, and the
 * methods of records become ordinary code.
 *
 * <p>The JVM makes a class for each lambda when it first reaches it, and several classes for each method of a record. A
 * compile of a few papers reaches a thousand of them, each only once, and making their classes takes longer than
 * running them. Reading a class from a jar takes no longer than making one of theirs, and it replaces all lambdas of
 * another class. The behaviour of lambdas and methods stays the same. Classes from before Java 11 stay as they are:
 * they have no nests, so a group could not reach their private methods.
 */
public final class LinkedAhead {
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, List<String>> nests = new TreeMap<>();

    private LinkedAhead() {}

    /** Replaces the jar that the argument names with a linked one. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path linked = jar.resolveSibling(jar.getFileName() + ".linked");
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(linked)) {
            copy(in, out);
        }
        Files.move(linked, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes all entries in their order, then the groups sorted by name. */
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

    /** Writes an entry with the time of another one. */
    static void write(ZipOutputStream out, String name, ZipEntry dated, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(dated.getTimeLocal());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /**
     * Returns the classes that have changed, and their groups.
     *
     * @param classes the contents of class files, by their names in a jar
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

    /** Adds groups to the members of a nest. The list of members is in the class of the host. */
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
