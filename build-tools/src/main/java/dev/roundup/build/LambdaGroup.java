package dev.roundup.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes a class that takes the place of all lambdas of another class. It implements all their interfaces, and a number
 * in each object says which lambda it is. It has as many fields as the largest of the lambdas captures values. It
 * belongs to the nest of the other class, because the bodies of the lambdas are private methods there.
 */
final class LambdaGroup {
    private static final String OBJECT = "java/lang/Object";
    private static final String OBJECT_DESCRIPTOR = "Ljava/lang/Object;";
    private static final String NUMBER = "number";

    private final String name;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

    private LambdaGroup(String name) {
        this.name = name;
    }

    static String nameOf(String host) {
        return host + "$Lambdas";
    }

    /** The bytes of the class. */
    static byte[] of(String host, String nest, List<Lambda> lambdas) {
        LambdaGroup group = new LambdaGroup(nameOf(host));
        group.write(nest, lambdas);
        return group.writer.toByteArray();
    }

    private void write(String nest, List<Lambda> lambdas) {
        Set<String> interfaces = new LinkedHashSet<>();
        Map<String, List<Lambda>> methods = new LinkedHashMap<>();
        for (Lambda lambda : lambdas) {
            interfaces.add(lambda.type().getInternalName());
            methods.computeIfAbsent(lambda.signature(), any -> new ArrayList<>())
                    .add(lambda);
        }
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name, null, OBJECT, interfaces.toArray(String[]::new));
        writer.visitNestHost(nest);
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null);
        int most = lambdas.stream()
                .mapToInt(lambda -> lambda.captured().length)
                .max()
                .orElse(0);
        for (int i = 0; i < most; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE, field(i), OBJECT_DESCRIPTOR, null, null);
        }
        constructor();
        lambdas.forEach(this::factory);
        methods.values().forEach(this::method);
        writer.visitEnd();
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private void constructor() {
        MethodVisitor code = begin(Opcodes.ACC_PRIVATE, "<init>", "(I)V");
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, NUMBER, "I");
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    /** Writes the method that the host calls to create a lambda. */
    private void factory(Lambda lambda) {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, lambda.factoryName(), lambda.factoryDescriptor());
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(lambda.number());
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "(I)V", false);
        int slot = 0;
        for (int i = 0; i < lambda.captured().length; i++) {
            Type type = lambda.captured()[i];
            code.visitInsn(Opcodes.DUP);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            Conversion.write(code, type, Type.getObjectType(OBJECT));
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), OBJECT_DESCRIPTOR);
            slot += type.getSize();
        }
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    /** Writes a method of the interfaces, which runs the body of the lambda that the object is. */
    private void method(List<Lambda> lambdas) {
        Lambda first = lambdas.get(0);
        MethodVisitor code =
                begin(Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor());
        Label[] labels = Stream.generate(Label::new).limit(lambdas.size()).toArray(Label[]::new);
        if (labels.length > 1) {
            int[] numbers = lambdas.stream().mapToInt(Lambda::number).toArray();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, "I");
            code.visitLookupSwitchInsn(labels[0], numbers, labels);
        }
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            call(code, lambdas.get(i));
        }
        end(code);
    }

    private void call(MethodVisitor code, Lambda lambda) {
        Handle body = lambda.body();
        Type[] wanted = lambda.wanted();
        if (lambda.constructs()) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        int next = 0;
        for (; next < lambda.captured().length; next++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(next), OBJECT_DESCRIPTOR);
            Conversion.write(code, Type.getObjectType(OBJECT), lambda.captured()[next]);
            Conversion.write(code, lambda.captured()[next], wanted[next]);
        }
        int slot = 1;
        Type[] given = lambda.erased().getArgumentTypes();
        Type[] actual = lambda.actual().getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
            slot += given[i].getSize();
            Conversion.write(code, given[i], actual[i]);
            Conversion.write(code, actual[i], wanted[next + i]);
        }
        code.visitMethodInsn(instruction(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        giveBack(code, lambda.result(), lambda.erased().getReturnType());
    }

    private static int instruction(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // Within a nest, the same instruction calls a private method.
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void giveBack(MethodVisitor code, Type result, Type wanted) {
        if (wanted.equals(Type.VOID_TYPE)) {
            if (result.getSize() > 0) {
                code.visitInsn(result.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
            }
        } else {
            Conversion.write(code, result, wanted);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    private MethodVisitor begin(int access, String method, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
