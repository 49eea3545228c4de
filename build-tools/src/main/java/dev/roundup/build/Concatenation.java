package dev.roundup.build;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Strings put together, as a class file asks for it: an {@code invokedynamic} that
 * {@link java.lang.invoke.StringConcatFactory#makeConcatWithConstants} answers. It becomes a method that appends them.
 *
 * @param number its number among those of its class
 * @param descriptor a method's type with the arguments
 * @param recipe the characters in their order, {@link #ARGUMENT} and {@link #CONSTANT} for what comes from elsewhere
 * @param constants what {@code CONSTANT} stands for
 */
record Concatenation(int number, String descriptor, String recipe, List<Object> constants) {
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';
    private static final Pattern PARTS = Pattern.compile("(?<=[\\x01\\x02])|(?=[\\x01\\x02])");
    private static final Type STRING = Type.getType(String.class);
    private static final String BUILDER = "java/lang/StringBuilder";

    /** Reads the arguments of an {@code invokedynamic}; nothing where it asks for something else. */
    static Optional<Concatenation> of(int number, String descriptor, Handle bootstrap, Object... arguments) {
        if (!bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                || !bootstrap.getName().equals("makeConcatWithConstants")) {
            return Optional.empty();
        }
        List<Object> constants = Arrays.asList(arguments).subList(1, arguments.length);
        return Optional.of(new Concatenation(number, descriptor, (String) arguments[0], constants));
    }

    /** The static method that it becomes. */
    String name() {
        return "concatenation$" + number;
    }

    void write(ClassVisitor type) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = type.visitMethod(access, name(), descriptor, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        Iterator<Type> arguments = List.of(Type.getArgumentTypes(descriptor)).iterator();
        Iterator<Object> others = constants.iterator();
        int slot = 0;
        for (String part : PARTS.split(recipe)) {
            if (part.charAt(0) == ARGUMENT) {
                Type argument = arguments.next();
                code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
                append(code, argument);
                slot += argument.getSize();
            } else {
                code.visitLdcInsn(part.charAt(0) == CONSTANT ? others.next().toString() : part);
                append(code, STRING);
            }
        }
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(3, slot);
        code.visitEnd();
    }

    private static void append(MethodVisitor code, Type type) {
        String taken = switch (type.getSort()) {
            case Type.BOOLEAN, Type.CHAR, Type.LONG, Type.FLOAT, Type.DOUBLE -> type.getDescriptor();
            case Type.BYTE, Type.SHORT, Type.INT -> "I";
            default -> type.equals(STRING) ? STRING.getDescriptor() : "Ljava/lang/Object;";
        };
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + taken + ")L" + BUILDER + ";", false);
    }
}
