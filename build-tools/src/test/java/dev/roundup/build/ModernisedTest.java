package dev.roundup.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ModernisedTest {
    /** A class as a compiler of Java 5 wrote it: a branch without frames. */
    private static byte[] absolute(int version) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(version, Opcodes.ACC_PUBLIC, "Absolute", null, "java/lang/Object", new String[] {
            "java/util/function/IntUnaryOperator"
        });
        MethodVisitor made = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        made.visitCode();
        made.visitVarInsn(Opcodes.ALOAD, 0);
        made.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        made.visitInsn(Opcodes.RETURN);
        made.visitMaxs(0, 0);
        made.visitEnd();
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "applyAsInt", "(I)I", null, null);
        Label positive = new Label();
        method.visitCode();
        method.visitVarInsn(Opcodes.ILOAD, 1);
        method.visitInsn(Opcodes.DUP);
        method.visitJumpInsn(Opcodes.IFGE, positive);
        method.visitInsn(Opcodes.INEG);
        method.visitLabel(positive);
        method.visitInsn(Opcodes.IRETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static final class Loader extends ClassLoader {
        IntUnaryOperator load(byte[] content) throws ReflectiveOperationException {
            return (IntUnaryOperator) defineClass("Absolute", content, 0, content.length)
                    .getConstructor()
                    .newInstance();
        }
    }

    /** Java 8 and newer accept a branch only with a frame, so the class would not load without them. */
    @Test
    void an_old_class_gets_frames_and_does_the_same() throws ReflectiveOperationException {
        byte[] modernised =
                Modernised.modernised(absolute(Opcodes.V1_5), getClass().getClassLoader());
        assertThat(new ClassReader(modernised).readUnsignedShort(6)).isEqualTo(Opcodes.V1_8);
        IntUnaryOperator absolute = new Loader().load(modernised);
        assertThat(absolute.applyAsInt(-7)).isEqualTo(7);
        assertThat(absolute.applyAsInt(7)).isEqualTo(7);
    }

    @Test
    void other_classes_stay_as_they_are() {
        byte[] content = absolute(Opcodes.V1_6);
        assertThat(Modernised.modernised(content, getClass().getClassLoader())).isSameAs(content);
    }
}
