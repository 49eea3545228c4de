package dev.roundup.build;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or a method reference in a class file: an {@code invokedynamic} with {@link
 * java.lang.invoke.LambdaMetafactory#metafactory}.
 *
 * @param number its number among the lambdas of its class
 * @param type the interface that it implements
 * @param captured the types of the values that it captures
 * @param method the name of the interface's method
 * @param erased the type of that method
 * @param actual the same type with the type arguments of this lambda
 * @param body the method that it calls
 */
record Lambda(int number, Type type, Type[] captured, String method, Type erased, Type actual, Handle body) {
    /** Reads the arguments of an {@code invokedynamic}; empty if it is not for a lambda. */
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

    /** True if a group can call the body, which needs only known conversions. */
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

    /** The types that the body takes: first those of captured values, then those of the arguments. */
    Type[] wanted() {
        Stream<Type> arguments = Stream.of(Type.getArgumentTypes(body.getDesc()));
        return (hasReceiver() ? Stream.concat(Stream.of(owner()), arguments) : arguments).toArray(Type[]::new);
    }

    /** The type that the body returns. */
    Type result() {
        return constructs() ? owner() : Type.getReturnType(body.getDesc());
    }

    private Type owner() {
        return Type.getObjectType(body.getOwner());
    }

    /** The name of the group's method that creates the lambda. */
    String factoryName() {
        return "lambda" + number;
    }

    String factoryDescriptor() {
        return Type.getMethodDescriptor(type, captured);
    }

    /** The name and type of the interface's method. Lambdas of several interfaces can share it. */
    String signature() {
        return method + erased.getDescriptor();
    }

    boolean constructs() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** True if the body is called on an object, which then comes before the arguments. */
    private boolean hasReceiver() {
        return body.getTag() != Opcodes.H_INVOKESTATIC && !constructs();
    }
}
