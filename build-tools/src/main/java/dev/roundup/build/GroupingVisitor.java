package dev.roundup.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Copies a class so that each of its lambdas comes from the group of the class, and collects the lambdas. */
final class GroupingVisitor extends CallVisitor {
    private final List<Lambda> lambdas = new ArrayList<>();
    private String host = "";
    private String nest = "";

    GroupingVisitor(ClassVisitor next) {
        super(next);
    }

    List<Lambda> lambdas() {
        return List.copyOf(lambdas);
    }

    String host() {
        return host;
    }

    /** The host of the nest that the class belongs to, which can be the class itself. */
    String nest() {
        return nest;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        host = name;
        nest = name;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        nest = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    boolean replace(MethodVisitor code, String method, String type, Handle bootstrap, Object... arguments) {
        Optional<Lambda> found =
                Lambda.of(lambdas.size(), method, type, bootstrap, arguments).filter(Lambda::canBeGrouped);
        found.ifPresent(lambda -> {
            lambdas.add(lambda);
            String group = LambdaGroup.nameOf(host);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, group, lambda.factoryName(), lambda.factoryDescriptor(), false);
        });
        return found.isPresent();
    }
}
