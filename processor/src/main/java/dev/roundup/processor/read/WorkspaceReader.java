package dev.roundup.processor.read;

import dev.roundup.processor.model.Fault;
import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.UnreadOutline;
import dev.roundup.processor.model.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Reads the declarations of a compile, round by round. An outline is read in the first round in which everything that
 * it names resolves. A paper that no outline lists is read once all outlines are read, or in the last round. Between
 * rounds only names are kept.
 */
public final class WorkspaceReader {
    private final ProcessingEnvironment environment;
    private final Settings settings;
    private final CompilerFiles classOutput;
    private final Set<String> sources = new HashSet<>();
    private final DeclarationNames outlines = new DeclarationNames();
    private final DeclarationNames publications = new DeclarationNames();
    private final DeclarationNames papers = new DeclarationNames();
    private final DeclarationNames sites = new DeclarationNames();
    private final DeclarationNames venues = new DeclarationNames();
    private final Set<String> unscanned = new TreeSet<>();
    private boolean first = true;

    /** The names of declarations that wait for a round in which they resolve, and of those that were read. */
    private static final class DeclarationNames {
        final Set<String> waiting = new TreeSet<>();
        final Set<String> read = new TreeSet<>();
    }

    /** A reader for one compile. */
    public WorkspaceReader(ProcessingEnvironment environment, Settings settings) {
        this.environment = environment;
        this.settings = settings;
        this.classOutput = new CompilerFiles(environment.getFiler());
    }

    /** Reads everything that has become readable in a round. */
    public Workspace read(RoundEnvironment roundEnvironment) {
        roundEnvironment.getRootElements().forEach(root -> {
            if (root instanceof QualifiedNameable named) {
                sources.add(named.getQualifiedName().toString());
            }
        });
        return new Round().read(roundEnvironment);
    }

    /** The names of the module's outlines, sorted, for the index that the next compile reads. */
    public List<String> outlines() {
        Set<String> all = new TreeSet<>(outlines.read);
        all.addAll(outlines.waiting);
        all.addAll(publications.read);
        all.addAll(publications.waiting);
        return List.copyOf(all);
    }

    /** True if the compiler is Eclipse's. */
    public boolean isEclipse() {
        return EclipseValues.areIn(environment.getElementUtils());
    }

    /** True if no outline waits for something to resolve, and no type that may be one. */
    public boolean hasReadAll() {
        return outlines.waiting.isEmpty() && publications.waiting.isEmpty() && unscanned.isEmpty();
    }

    private boolean hasOutlines() {
        return !outlines.read.isEmpty() || !publications.read.isEmpty();
    }

    /** The index that the previous compile wrote. */
    public List<String> indexedOutlines() {
        return OutlineIndex.read(classOutput);
    }

    /** The place where a type is declared, for a message in a later round than the one that read the type. */
    public Origin origin(TypeName name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name.qualified());
        return type == null ? Origin.NOWHERE : context().origin(type, null);
    }

    private RoundContext context() {
        return new RoundContext(environment.getElementUtils(), sources, classOutput, settings.macros());
    }

    /** The readers of one round and what they found. */
    private final class Round {
        private final RoundContext context = context();
        private final AllowanceReader allowances = new AllowanceReader(context);
        private final List<Fault> faults = new ArrayList<>();
        private final List<UnreadOutline> unread = new ArrayList<>();
        private final OutlineReader outlineReader;
        private final PaperReader paperReader;
        private final SiteReader siteReader;
        private final VenueReader venueReader;

        Round() {
            AssetFinder assets = new AssetFinder(classOutput, settings);
            venueReader = new VenueReader(context, assets, allowances);
            siteReader = new SiteReader(context, assets, allowances);
            paperReader = new PaperReader(context, assets, venueReader, allowances);
            outlineReader =
                    new OutlineReader(context, siteReader, venueReader, paperReader, allowances, settings.formats());
        }

        Workspace read(RoundEnvironment roundEnvironment) {
            SourceScan scan = scan(roundEnvironment.getRootElements());
            outlines.waiting.addAll(scan.outlines);
            publications.waiting.addAll(scan.publications);
            papers.waiting.addAll(scan.papers);
            sites.waiting.addAll(scan.sites);
            venues.waiting.addAll(scan.venues);
            if (first) {
                outlines.waiting.addAll(indexedOutlines());
                publications.waiting.addAll(indexedOutlines());
                first = false;
            }
            boolean last = roundEnvironment.processingOver();
            List<Roundup> roundups = readable(outlines, outlineReader::read);
            List<Publications> lists = publications.waiting.isEmpty() ? List.of() : readable(publications, this::list);
            List<UnreadOutline> unreadOutlines = last ? List.copyOf(unread) : List.of();
            for (Roundup roundup : roundups) {
                roundup.papers().map(paper -> paper.type().qualified()).forEach(papers.read::add);
            }
            if (!lists.isEmpty()) {
                lists.forEach(this::addPapers);
            }
            papers.waiting.removeAll(papers.read);
            List<Paper> unlisted = hasReadAll() || last
                    ? readable(papers, type -> paperReader.read(type, Optional.empty(), null))
                    : List.of();
            boolean outlinesKnown = hasReadAll() && hasOutlines() && faults.isEmpty();
            return new Workspace(
                    roundups,
                    lists,
                    labs(roundups, lists),
                    unlisted,
                    outlinesKnown,
                    readable(sites, type -> siteReader.read(type, null)),
                    readable(venues, type -> venueReader.read(type, null)),
                    scan.allowances,
                    scan.strays,
                    scan.brokenGrammars,
                    unreadOutlines,
                    faults,
                    settings);
        }

        /**
         * The sites that have more than roundups. They need everything that they show, so they wait until all of it is
         * read. What was read in an earlier round is read again, because elements are valid for one round.
         */
        private List<LabSite> labs(List<Roundup> newRoundups, List<Publications> newLists) {
            if ((newRoundups.isEmpty() && newLists.isEmpty()) || !hasReadAll()) {
                return List.of();
            }
            List<Roundup> all = again(outlines, newRoundups, outlineReader::read);
            boolean isOnlyRoundups = publications.read.isEmpty()
                    && all.stream()
                            .flatMap(roundup -> roundup.site().stream())
                            .allMatch(site -> site.pages().isEmpty());
            return isOnlyRoundups ? List.of() : LabSite.of(all, again(publications, newLists, this::list));
        }

        private Optional<Publications> list(TypeElement type) {
            return new PublicationsReader(context, siteReader, outlineReader, paperReader, allowances).read(type);
        }

        private void addPapers(Publications list) {
            list.named().forEach(paper -> papers.read.add(paper.type().qualified()));
        }

        private <T> List<T> again(DeclarationNames known, List<T> read, Function<TypeElement, Optional<T>> reader) {
            return known.read.size() == read.size()
                    ? read
                    : known.read.stream()
                            .map(environment.getElementUtils()::getTypeElement)
                            .filter(Objects::nonNull)
                            .flatMap(type -> reader.apply(type).stream())
                            .toList();
        }

        /** Scans the new types, and those that did not resolve before. A type that does not resolve now waits. */
        private SourceScan scan(Set<? extends Element> roots) {
            SourceScan all = new SourceScan(context, allowances);
            List<String> again = List.copyOf(unscanned);
            unscanned.clear();
            Stream.concat(
                            roots.stream(),
                            again.stream()
                                    .map(environment.getElementUtils()::getTypeElement)
                                    .filter(Objects::nonNull))
                    .forEach(root -> {
                        SourceScan one = new SourceScan(context, allowances);
                        if (guarded(root, one::scan)) {
                            all.add(one);
                        } else if (root instanceof TypeElement type) {
                            unscanned.add(type.getQualifiedName().toString());
                        }
                    });
            return all;
        }

        /**
         * Reads the declarations that resolve; the others wait. A type that is gone, or that has lost its annotation,
         * is dropped.
         */
        private <T> List<T> readable(DeclarationNames pending, Function<TypeElement, Optional<T>> read) {
            List<T> values = new ArrayList<>();
            pending.waiting.removeIf(name -> {
                TypeElement type = environment.getElementUtils().getTypeElement(name);
                return type == null
                        || guarded(
                                type,
                                element -> read.apply(element).ifPresent(value -> {
                                    values.add(value);
                                    pending.read.add(name);
                                }));
            });
            return values;
        }

        private boolean isOutline(Element element) {
            return outlines.waiting.contains(element.toString()) || publications.waiting.contains(element.toString());
        }

        /**
         * Reads a declaration. A fault of ours in one declaration must not hide the others.
         *
         * @return false if the declaration must wait for a later round
         */
        private <E extends Element> boolean guarded(E element, Consumer<E> read) {
            try {
                read.accept(element);
            } catch (UnresolvedValue later) {
                if (later.compiled() || (context.isEclipse() && isOutline(element))) {
                    unread.add(new UnreadOutline(
                            element.toString(),
                            later.holder(),
                            later.compiled(),
                            later.what(),
                            context.origin(element, null)));
                }
                return false;
            } catch (UnreadableDeclaration inside) {
                faults.add(inside.fault());
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
                faults.add(context.fault(element, null, fault));
            }
            return true;
        }
    }
}
