package dev.roundup.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Copies a class so that a record's {@code equals} and {@code hashCode} are ordinary code. Compilers leave them to
 * {@link java.lang.runtime.ObjectMethods}, which makes them at the first call. It leaves {@code toString} alone,
 * because a compile does not need it.
 */
final class RecordVisitor extends CallVisitor {
    private static final Set<String> METHODS = Set.of("equals", "hashCode");

    private final List<RecordMethod> methods = new ArrayList<>();

    RecordVisitor(ClassVisitor next) {
        super(next);
    }

    boolean hasChanged() {
        return !methods.isEmpty();
    }

    @Override
    boolean replace(MethodVisitor code, String method, String type, Handle bootstrap, Object... arguments) {
        if (!bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods") || !METHODS.contains(method)) {
            return false;
        }
        List<Handle> fields =
                Stream.of(arguments).skip(2).map(Handle.class::cast).toList();
        RecordMethod written = new RecordMethod(method, type, fields);
        methods.add(written);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, written.owner(), written.name(), type, false);
        return true;
    }

    @Override
    public void visitEnd() {
        methods.forEach(method -> method.write(cv));
        super.visitEnd();
    }
}
