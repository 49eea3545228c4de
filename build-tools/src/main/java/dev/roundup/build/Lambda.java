package dev.roundup.build;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or a method reference, as a class file asks for it: an {@code invokedynamic} that
 * {@link java.lang.invoke.LambdaMetafactory#metafactory} answers.
 *
 * @param number its number among those of its class
 * @param type the interface that it implements
 * @param captured the types of what it takes along
 * @param method the name of the interface's method
 * @param erased that method's type
 * @param actual the same with the types that the lambda is used with
 * @param body what it calls
 */
record Lambda(int number, Type type, Type[] captured, String method, Type erased, Type actual, Handle body) {
    /** Reads the arguments of an {@code invokedynamic}; nothing where it asks for something else. */
    static Optional<Lambda> of(int number, String name, String descriptor, Handle bootstrap, Object... arguments) {
        if (!bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                || !bootstrap.getName().equals("metafactory")) {
            return Optional.empty();
        }
        Type factory = Type.getMethodType(descriptor);
        return Optional.of(new Lambda(
                number,
                factory.getReturnType(),
                factory.getArgumentTypes(),
                name,
                (Type) arguments[0],
                (Type) arguments[2],
                (Handle) arguments[1]));
    }

    /** A group calls its body with known conversions only. */
    boolean canBeGrouped() {
        Type[] given = erased.getArgumentTypes();
        Type[] used = actual.getArgumentTypes();
        Type[] wanted = wanted();
        boolean known =
                erased.getReturnType().equals(Type.VOID_TYPE) || Conversion.isKnown(result(), erased.getReturnType());
        for (int i = 0; i < captured.length; i++) {
            known &= Conversion.isKnown(captured[i], wanted[i]);
        }
        for (int i = 0; i < given.length; i++) {
            known &= Conversion.isKnown(given[i], used[i]) && Conversion.isKnown(used[i], wanted[captured.length + i]);
        }
        return known;
    }

    /** The types of what its body takes: first for what is captured, then for the arguments. */
    Type[] wanted() {
        Stream<Type> arguments = Stream.of(Type.getArgumentTypes(body.getDesc()));
        return (hasReceiver() ? Stream.concat(Stream.of(owner()), arguments) : arguments).toArray(Type[]::new);
    }

    /** The type of what its body gives back. */
    Type result() {
        return constructs() ? owner() : Type.getReturnType(body.getDesc());
    }

    private Type owner() {
        return Type.getObjectType(body.getOwner());
    }

    /** The group's method that makes it. */
    String factoryName() {
        return "lambda" + number;
    }

    String factoryDescriptor() {
        return Type.getMethodDescriptor(type, captured);
    }

    /** The interface's method, which lambdas of several interfaces may share. */
    String signature() {
        return method + erased.getDescriptor();
    }

    boolean constructs() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** Whether its body is called on an object, which then comes before the arguments. */
    private boolean hasReceiver() {
        return body.getTag() != Opcodes.H_INVOKESTATIC && !constructs();
    }
}
