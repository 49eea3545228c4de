package dev.roundup.processor.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules about one topic, each with its scope.
 *
 * @param name the name in the documentation, such as {@code links}
 * @param members its rules, in the order of the documentation
 */
public record Family(String name, List<Member<?>> members) {
    /** Copies the list. */
    public Family {
        members = List.copyOf(members);
    }

    /** A family without rules yet. */
    public static Family named(String name) {
        return new Family(name, List.of());
    }

    /** Returns the family with checks of one scope added at the end. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <T> Family with(Scope<T> scope, Check<T>... checks) {
        return with(Arrays.stream(checks).map(check -> new Member<>(check.rule(), scope, Optional.of(check))));
    }

    /** Returns the family with a rule added at the end that no check applies, but another part of the processor. */
    public Family with(Scope<Void> scope, Rule rule) {
        return with(Stream.of(new Member<>(rule, scope, Optional.empty())));
    }

    private Family with(Stream<? extends Member<?>> more) {
        return new Family(name, Stream.concat(members.stream(), more).toList());
    }

    /** The checks of one scope. */
    @SuppressWarnings("unchecked") // a member's check has the member's scope
    public <T> Stream<Check<T>> checks(Scope<T> scope) {
        return members.stream()
                .filter(member -> member.scope.equals(scope))
                .flatMap(member -> ((Member<T>) member).check.stream());
    }

    /**
     * A rule of the family.
     *
     * @param scope the subjects that it looks at
     * @param check the check that applies it; empty if another part of the processor does
     */
    public record Member<T>(Rule rule, Scope<T> scope, Optional<Check<T>> check) {}
}
