package dev.roundup.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Passes a class on in which strings are put together by methods of its own. */
final class ConcatenatingVisitor extends CallVisitor {
    private final List<Concatenation> all = new ArrayList<>();
    private String host = "";
    private boolean ofInterface;

    ConcatenatingVisitor(ClassVisitor next) {
        super(next);
    }

    boolean hasChanged() {
        return !all.isEmpty();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        host = name;
        ofInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    boolean replace(MethodVisitor code, String method, String type, Handle bootstrap, Object... arguments) {
        Optional<Concatenation> found = Concatenation.of(all.size(), type, bootstrap, arguments);
        found.ifPresent(concatenation -> {
            all.add(concatenation);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, host, concatenation.name(), type, ofInterface);
        });
        return found.isPresent();
    }

    @Override
    public void visitEnd() {
        all.forEach(concatenation -> concatenation.write(cv));
        super.visitEnd();
    }
}
