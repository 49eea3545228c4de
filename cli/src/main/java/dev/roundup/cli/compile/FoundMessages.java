package dev.roundup.cli.compile;

import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.source.FoundPlaces;
import dev.roundup.cli.source.FoundPlaces.PlacedFinding;
import dev.roundup.cli.source.SourceSpan;
import dev.roundup.processor.check.rule.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Joins the messages of a compile with the findings of the processor, which come in the same order. The compiler knows
 * where it showed a message, and the findings know the place to the character.
 */
final class FoundMessages {
    private final Deque<PlacedFinding> findings;
    private final boolean exact;
    private final FoundPlaces places;

    /**
     * Joins the findings of a compile with its messages.
     *
     * @param exact true to show findings at the character
     */
    FoundMessages(FoundPlaces places, boolean exact) {
        this.places = places;
        this.findings = new ArrayDeque<>(places.findings());
        this.exact = exact;
    }

    /** The messages as findings. The name of a file is its URI. */
    List<LocatedFinding> of(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<LocatedFinding> located = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                LocatedFinding found = located(diagnostic);
                if (found.severity() == FindingSeverity.ERROR || !found.isOfCompiler()) {
                    located.add(found);
                }
            }
        }
        return located;
    }

    private LocatedFinding located(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        LocatedFinding found = LocatedFinding.of(
                diagnostic.getKind() == Diagnostic.Kind.ERROR ? FindingSeverity.ERROR : FindingSeverity.WARNING,
                message,
                shown(diagnostic));
        return found.isOfCompiler()
                ? found
                : next(found).map(placed -> placed(found, placed)).orElse(found);
    }

    /** The finding that a message is about. None is told twice, so those before it have no message. */
    private Optional<PlacedFinding> next(LocatedFinding found) {
        while (!findings.isEmpty()) {
            PlacedFinding next = findings.remove();
            if (next.finding().rule().id().equals(found.rule())
                    && found.message().startsWith(next.finding().headline())) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private LocatedFinding placed(LocatedFinding message, PlacedFinding placed) {
        LocatedFinding found = message.with(placed.fixes());
        if (!exact) {
            return found;
        }
        Optional<SourceSpan> value = placed.value();
        Optional<SourceSpan> part = placed.part();
        Optional<Part> wrong = placed.finding().part();
        if (part.isPresent() && wrong.isPresent()) {
            Optional<SourceSpan> user = value.filter(used -> !contains(used, part.get()));
            return found.shownAt(place(part.get()), user.map(this::place), wrong.get());
        }
        return value.map(span -> found.shownAt(place(span))).orElse(found);
    }

    private static boolean contains(SourceSpan outer, SourceSpan inner) {
        return outer.file().equals(inner.file()) && outer.start() <= inner.start() && inner.start() < outer.end();
    }

    private FindingPlace place(SourceSpan span) {
        return FindingPlace.in(span.file().toUri().toString(), places.text(span.file()), span.start(), span.end());
    }

    /** The place that the compiler marks. It knows only where a mistake begins, which is taken for a word. */
    private FindingPlace shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        @Nullable JavaFileObject file = diagnostic.getSource();
        if (file == null) {
            return FindingPlace.NOWHERE;
        }
        int start = (int) diagnostic.getPosition();
        CharSequence text = places.text(file);
        int end = Math.max(0, start) + 1;
        while (end < text.length()
                && Character.isJavaIdentifierPart(text.charAt(end - 1))
                && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return FindingPlace.in(file.toUri().toString(), text, start, end);
    }
}
