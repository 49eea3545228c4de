package dev.roundup.cli.importer;

import com.palantir.javapoet.ClassName;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.write.KnownNames;
import dev.roundup.cli.importer.write.KnownNames.NamedConstant;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topic;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.name.NameLikeness;
import dev.roundup.processor.text.name.PersonalName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people, topics and venues of new papers among those that the sources declare. It never guesses. */
final class DeclaredNames {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private final SourceTree tree;
    private final TargetPage page;

    DeclaredNames(SourceTree tree, TargetPage page) {
        this.tree = tree;
        this.page = page;
    }

    KnownNames of(List<ImportedPaper> papers) {
        Map<String, NamedConstant> people = new HashMap<>();
        Map<String, NamedConstant> topics = new HashMap<>();
        Map<String, ClassName> venues = new HashMap<>();
        for (ImportedPaper paper : papers) {
            for (String author : paper.authors()) {
                person(author).flatMap(person -> constant(person.constant())).ifPresent(it -> people.put(author, it));
            }
            for (String tag : paper.tags()) {
                topic(tag).flatMap(topic -> constant(topic.constant())).ifPresent(it -> topics.put(tag, it));
            }
            paper.appearance()
                    .ifPresent(appeared -> venue(appeared.venue().name())
                            .ifPresent(it -> venues.put(appeared.venue().name(), it)));
        }
        return new KnownNames(true, people, topics, venues);
    }

    /** True if the site allows only the tags that it names. */
    boolean hasTopics() {
        return page.roundup().site().flatMap(Site::topics).isPresent();
    }

    /** The topic of a tag, whatever its letter case and the signs between its words. */
    Optional<Topic> topic(String tag) {
        return only(page.roundup().site().flatMap(Site::topics).stream()
                .flatMap(topics -> topics.all().stream())
                .filter(topic -> letters(topic.name().value()).equals(letters(tag))
                        || letters(topic.key().value()).equals(letters(tag)))
                .toList());
    }

    /**
     * The person of whom this is the name, perhaps without accents or in another letter case. If it is another name of
     * the person, it stays as it is: the registry knows it.
     */
    private Optional<Person> person(String name) {
        List<Person> all =
                page.roundup().site().map(Site::people).orElse(People.NONE).all();
        boolean isAlias = all.stream()
                .flatMap(person -> person.aliases().stream())
                .anyMatch(alias -> alias.value().equals(name));
        return isAlias
                ? Optional.empty()
                : only(all.stream()
                        .filter(person -> isSame(person.name().value(), name)
                                || person.key().value().equals(name))
                        .toList());
    }

    private static boolean isSame(String known, String name) {
        return known.equals(name)
                || PersonalName.of(known)
                        .flatMap(one -> PersonalName.of(name).map(other -> NameLikeness.of(one, other)))
                        .filter(NameLikeness.SAME_LETTERS::equals)
                        .isPresent();
    }

    private Optional<ClassName> venue(String name) {
        return only(page.venues()
                .filter(venue -> letters(venue.name().value()).equals(letters(name)))
                .map(venue -> venue.declaringType().name())
                .distinct()
                .map(DeclaredNames::className)
                .toList());
    }

    private static ClassName className(TypeName type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** The constant that messages call {@code People.JANE_DOE}, if a source of its own declares its type. */
    private Optional<NamedConstant> constant(String shown) {
        int dot = shown.indexOf('.');
        String type = shown.substring(0, dot);
        return only(tree.sources().stream()
                .filter(file -> file.endsWith(Path.of(type + ".java")))
                .map(DeclaredNames::text)
                .filter(text -> Pattern.compile("\\b" + Pattern.quote(shown.substring(dot + 1)) + "\\b\\s*=")
                        .matcher(text)
                        .find())
                .map(text -> {
                    Matcher named = PACKAGE.matcher(text);
                    return new NamedConstant(
                            ClassName.get(named.find() ? named.group(1) : "", type), shown.substring(dot + 1));
                })
                .toList());
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String letters(String words) {
        return Letters.fold(words).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
