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
 * Passes a class on in which a record's {@code equals} and {@code hashCode} are code like any other. As compilers write
 * them, {@link java.lang.runtime.ObjectMethods} makes them when they are first called. Nobody waits for a {@code toString}.
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
