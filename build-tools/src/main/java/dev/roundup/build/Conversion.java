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

    /** The instruction that widens a number held in an int. */
    private static final Map<Type, Integer> WIDENED = Map.of(
            Type.INT_TYPE, Opcodes.NOP,
            Type.LONG_TYPE, Opcodes.I2L,
            Type.FLOAT_TYPE, Opcodes.I2F,
            Type.DOUBLE_TYPE, Opcodes.I2D);

    private Conversion() {}

    /**
     * True if this class can do the conversion. It cannot widen a float, or unbox an Integer as a long. The JVM can,
     * but few lambdas need that.
     */
    static boolean isKnown(Type from, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            return from.equals(to) || isNumberInInt(from) && WIDENED.containsKey(to);
        }
        return isPrimitive(from) || !isPrimitive(to) || from.equals(boxOf(to));
    }

    private static boolean isNumberInInt(Type type) {
        return type.getSort() > Type.BOOLEAN && type.getSort() <= Type.INT;
    }

    /** Does a {@linkplain #isKnown known} conversion, or takes a boxed value out of an object. */
    static void write(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            code.visitInsn(WIDENED.get(to));
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
