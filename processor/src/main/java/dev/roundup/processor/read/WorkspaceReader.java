package dev.roundup.processor.read;

import dev.roundup.processor.model.Fault;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Reads what a compile shows, round by round: each outline in the first round in which all that it names resolves, and
 * each paper that no outline lists once all outlines are read, or in the last round. Between rounds only names are kept.
 */
public final class WorkspaceReader {
    private final ProcessingEnvironment environment;
    private final Settings settings;
    private final ClassOutput classOutput;
    private final Set<String> sources = new HashSet<>();
    private final Set<String> pendingOutlines = new TreeSet<>();
    private final Set<String> pendingPapers = new TreeSet<>();
    private final Set<String> finishedOutlines = new TreeSet<>();
    private final Set<String> listedPapers = new HashSet<>();
    private boolean first = true;

    /** A reader for one compile. */
    public WorkspaceReader(ProcessingEnvironment environment, Settings settings) {
        this.environment = environment;
        this.settings = settings;
        this.classOutput = new ClassOutput(environment.getFiler());
    }

    /** Reads what has become readable in a round. */
    public Workspace read(RoundEnvironment roundEnvironment) {
        roundEnvironment.getRootElements().forEach(root -> {
            if (root instanceof QualifiedNameable named) {
                sources.add(named.getQualifiedName().toString());
            }
        });
        return new Round().read(roundEnvironment);
    }

    /** The names of the outlines that were read, sorted: what the next compile's index holds. */
    public List<String> outlines() {
        return List.copyOf(finishedOutlines);
    }

    /** The index that the last compile left. */
    public List<String> indexedOutlines() {
        return OutlineIndex.read(classOutput);
    }

    /** The readers of one round and what they found. */
    private final class Round {
        private final RoundContext context = new RoundContext(environment.getElementUtils(), sources, classOutput);
        private final List<Fault> faults = new ArrayList<>();
        private final OutlineReader outlines;
        private final PaperReader papers;

        Round() {
            AssetFinder assets = new AssetFinder(classOutput, settings.assets());
            AllowanceReader allowances = new AllowanceReader(context);
            VenueReader venues = new VenueReader(context, assets, allowances);
            papers = new PaperReader(context, assets, venues, allowances);
            outlines = new OutlineReader(context, new SiteReader(context, allowances), venues, papers, allowances);
        }

        Workspace read(RoundEnvironment roundEnvironment) {
            SourceScan scan = new SourceScan(context);
            roundEnvironment.getRootElements().forEach(root -> guarded(root, scan::scan));
            pendingOutlines.addAll(scan.outlines());
            pendingPapers.addAll(scan.papers());
            if (first) {
                pendingOutlines.addAll(indexedOutlines());
                first = false;
            }
            List<Roundup> roundups = pending(pendingOutlines, outlines::read);
            for (Roundup roundup : roundups) {
                finishedOutlines.add(roundup.type().qualified());
                roundup.papers().forEach(paper -> listedPapers.add(paper.type().qualified()));
            }
            pendingPapers.removeAll(listedPapers);
            List<Paper> unlisted = pendingOutlines.isEmpty() || roundEnvironment.processingOver()
                    ? pending(pendingPapers, type -> papers.read(type, Optional.empty(), null))
                    : List.of();
            boolean outlinesKnown = pendingOutlines.isEmpty() && !finishedOutlines.isEmpty();
            return new Workspace(roundups, unlisted, outlinesKnown, scan.strays(), faults, settings);
        }

        /** Reads those of some types that resolve, and crosses them off; the others stay for a later round. */
        private <T> List<T> pending(Set<String> names, Function<TypeElement, Optional<T>> read) {
            List<T> values = new ArrayList<>();
            names.removeIf(name -> {
                TypeElement type = environment.getElementUtils().getTypeElement(name);
                return type == null
                        || guarded(type, element -> read.apply(element).ifPresent(values::add));
            });
            return values;
        }

        /**
         * Reads a declaration. A fault of ours in one must not hide what the others hold.
         *
         * @return false where the declaration must wait for a later round
         */
        private <E extends Element> boolean guarded(E element, Consumer<E> read) {
            try {
                read.accept(element);
            } catch (Unresolved later) {
                return false;
            } catch (RuntimeException | StackOverflowError fault) {
                faults.add(new Fault("reading " + element, fault, context.origin(element, null)));
            }
            return true;
        }
    }
}
