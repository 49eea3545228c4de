package dev.roundup.build;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Copies a class and can replace the calls that the JVM links when it first reaches them. */
abstract class CallVisitor extends ClassVisitor {
    CallVisitor(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /**
     * Writes a call in place of an {@code invokedynamic}.
     *
     * @return false if it wrote none, so that the original call stays
     */
    abstract boolean replace(MethodVisitor code, String method, String type, Handle bootstrap, Object... arguments);

    @Override
    public final MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor code = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, code) {
            @Override
            public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                if (!replace(mv, method, type, bootstrap, arguments)) {
                    super.visitInvokeDynamicInsn(method, type, bootstrap, arguments);
                }
            }
        };
    }
}
