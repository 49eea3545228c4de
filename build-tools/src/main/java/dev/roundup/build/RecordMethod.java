package dev.roundup.build;

import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes a record's {@code equals} or {@code hashCode} as ordinary code. It follows {@link
 * java.lang.runtime.ObjectMethods} and gives the same hash codes.
 *
 * @param method the name of the method
 * @param descriptor the type of the method, with the record as its first argument
 * @param fields the getters of the record's fields
 */
record RecordMethod(String method, String descriptor, List<Handle> fields) {
    private static final String OBJECTS = "java/util/Objects";

    String owner() {
        return Type.getArgumentTypes(descriptor)[0].getInternalName();
    }

    /** The name of the static method with the code. */
    String name() {
        return "record$" + method;
    }

    void write(ClassVisitor type) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = type.visitMethod(access, name(), descriptor, null, null);
        code.visitCode();
        if (method.equals("equals")) {
            equals(code);
        } else {
            hash(code);
        }
        code.visitMaxs(5, 2);
        code.visitEnd();
    }

    private void equals(MethodVisitor code) {
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner());
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            Type type = Type.getType(field.getDesc());
            code.visitVarInsn(Opcodes.ALOAD, 0);
            get(code, field);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, owner());
            get(code, field);
            if (Conversion.isPrimitive(type)) {
                String compared = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
                call(code, Conversion.boxOf(type).getInternalName(), "compare", compared);
                code.visitJumpInsn(Opcodes.IFNE, different);
            } else {
                call(code, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            Type type = Type.getType(field.getDesc());
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            get(code, field);
            if (Conversion.isPrimitive(type)) {
                String box = Conversion.boxOf(type).getInternalName();
                call(code, box, "hashCode", Type.getMethodDescriptor(Type.INT_TYPE, type));
            } else {
                call(code, OBJECTS, "hashCode", "(Ljava/lang/Object;)I");
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void get(MethodVisitor code, Handle field) {
        code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    }

    private static void call(MethodVisitor code, String owner, String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, descriptor, false);
    }
}
