package dev.roundup.processor.read;

import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Resolves class literals to the declarations behind them. */
final class LiteralResolver {
    private LiteralResolver() {}

    /** The declaration of a literal. A type that cannot carry a declaration, such as {@code int[]}, has no target. */
    static <T> Reference<T> of(RoundContext round, TypeLiteral literal, Function<TypeElement, Optional<T>> read) {
        Optional<TypeElement> element = literal.element();
        TypeName name = element.map(round::nameOf)
                .orElseGet(() -> new TypeName("", List.of(literal.type().toString())));
        return new Reference<>(name, element.flatMap(type -> guarded(round, type, literal, read)), literal.origin());
    }

    private static <T> Optional<T> guarded(
            RoundContext round, TypeElement type, TypeLiteral literal, Function<TypeElement, Optional<T>> read) {
        try {
            return read.apply(type);
        } catch (UnresolvedValue | UnreadableDeclaration known) {
            throw known;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            throw new UnreadableDeclaration(round.fault(type, literal.origin(), fault));
        }
    }
}
