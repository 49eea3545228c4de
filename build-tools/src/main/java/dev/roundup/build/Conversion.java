package dev.roundup.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Converts the value on the stack from one type to another, as a lambda does with arguments and results. */
final class Conversion {
    private static final Type OBJECT = Type.getType(Object.class);

    private static final Map<Type, Class<?>> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Boolean.class,
            Type.BYTE_TYPE, Byte.class,
            Type.CHAR_TYPE, Character.class,
            Type.DOUBLE_TYPE, Double.class,
            Type.FLOAT_TYPE, Float.class,
            Type.INT_TYPE, Integer.class,
            Type.LONG_TYPE, Long.class,
            Type.SHORT_TYPE, Short.class);

    private Conversion() {}

    /** @throws IllegalArgumentException if it is one that no lambda of ours has needed yet */
    static void write(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            box(code, from);
        } else if (isPrimitive(to)) {
            unbox(code, to);
        } else if (!to.equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    static boolean isPrimitive(Type type) {
        return BOXES.containsKey(type);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        boolean small = from.getSort() <= Type.INT;
        if (small && to.equals(Type.LONG_TYPE)) {
            code.visitInsn(Opcodes.I2L);
        } else if (small && to.equals(Type.DOUBLE_TYPE)) {
            code.visitInsn(Opcodes.I2D);
        } else if (!small || from.equals(Type.BOOLEAN_TYPE) || !to.equals(Type.INT_TYPE)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    private static void box(MethodVisitor code, Type type) {
        Type box = boxOf(type);
        String descriptor = Type.getMethodDescriptor(box, type);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", descriptor, false);
    }

    private static void unbox(MethodVisitor code, Type type) {
        String box = boxOf(type).getInternalName();
        code.visitTypeInsn(Opcodes.CHECKCAST, box);
        String name = type.getClassName() + "Value";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, name, Type.getMethodDescriptor(type), false);
    }

    static Type boxOf(Type type) {
        return Type.getType(BOXES.get(type));
    }
}
