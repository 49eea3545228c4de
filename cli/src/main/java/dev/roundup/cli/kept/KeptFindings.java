package dev.roundup.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.compile.SourceExcerpt;
import dev.roundup.cli.kept.KeptSource.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Shows messages about kept sources as the compiler would. */
final class KeptFindings {
    private final KeptSources kept;
    private final Map<String, Path> sources;
    private final Map<String, String> files;
    private final Map<String, String> texts = new HashMap<>();

    KeptFindings(KeptSources kept, Map<String, Path> sources) {
        this.kept = kept;
        this.sources = sources;
        this.files = kept.files();
    }

    /**
     * The findings of messages.
     *
     * @throws NotKeptException if no earlier build had a message at the place of one
     */
    List<LocatedFinding> of(List<Printed.Message> messages) throws IOException {
        List<LocatedFinding> findings = new ArrayList<>();
        for (Printed.Message message : messages) {
            if (message.kind() != Diagnostic.Kind.NOTE) {
                findings.add(of(message));
            }
        }
        return findings;
    }

    private LocatedFinding of(Printed.Message message) throws IOException {
        FindingSeverity severity =
                message.kind() == Diagnostic.Kind.ERROR ? FindingSeverity.ERROR : FindingSeverity.WARNING;
        if (!message.isPlaced()) {
            return LocatedFinding.of(
                    severity, "", OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), message.text());
        }
        Place place = message.place().orElseThrow(() -> new NotKeptException("a place without a name"));
        String file = KeptSources.file(place.type(), files).orElseThrow(() -> new NotKeptException(place.type()));
        @Nullable
        Position position =
                Objects.requireNonNull(kept.sources().get(file)).positions().get(place.key());
        if (position == null) {
            throw new NotKeptException("nobody has seen " + place);
        }
        return LocatedFinding.of(
                severity,
                path(file).toUri().toString(),
                number(position.line()),
                number(position.column()),
                SourceExcerpt.of(text(file), position.offset()),
                message.text());
    }

    private String text(String file) throws IOException {
        @Nullable String text = texts.get(file);
        if (text == null) {
            text = new String(Files.readAllBytes(path(file)), UTF_8);
            texts.put(file, text);
        }
        return text;
    }

    private Path path(String file) {
        return Objects.requireNonNull(sources.get(file));
    }

    private static OptionalLong number(long number) {
        return number == Diagnostic.NOPOS ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
