package dev.roundup.processor;

import com.google.auto.service.AutoService;
import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.Report;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.read.Option;
import dev.roundup.processor.read.OptionReader;
import dev.roundup.processor.read.WorkspaceReader;
import dev.roundup.processor.render.Renderers;
import dev.roundup.processor.render.output.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns annotated papers into a page, or into messages that say what is wrong with them.
 *
 * <pre>
 *   sources, class files          the only package that sees the compiler's types
 *        │  read                  Elements and annotation mirrors → model
 *        ▼
 *      model                      immutable values; each knows its Origin, none knows a compiler
 *        │  check                 model → findings, one small class a rule
 *        ▼
 *     findings ── error? ──────►  printed here, once, sorted; nothing is written
 *        │ no
 *        ▼
 *      render                     model → page, pictures, citations, feed, catalogue, as values
 *        │
 *        ▼
 *    files, Java source           written here
 *
 *   text, url                     libraries below all of them: pasted text → nodes, addresses → parts and archives
 * </pre>
 *
 * <p>A roundup is processed in the first round in which everything that it names resolves. This class only connects the
 * phases, prints and writes.
 */
@AutoService(Processor.class)
public final class RoundupProcessor extends AbstractProcessor {
    private final Executor background;
    private final FindingListener listener;
    private final boolean makesClasses;
    private boolean failed;

    @SuppressWarnings("NullAway.Init") // init() runs before anything uses them
    private Settings settings;

    @SuppressWarnings("NullAway.Init")
    private WorkspaceReader reader;

    @SuppressWarnings("NullAway.Init")
    private FindingPrinter printer;

    @SuppressWarnings("NullAway.Init")
    private OutputWriter writer;

    /** Called by the compiler, which finds this class as a service. */
    public RoundupProcessor() {
        this(Rendering::inThread, FindingListener.NONE, true);
    }

    /**
     * Creates a processor of a tool.
     *
     * @param listener learns of each finding
     */
    public RoundupProcessor(FindingListener listener) {
        this(Rendering::inThread, listener, true);
    }

    /**
     * Creates a processor that renders pages in the background.
     *
     * @param background runs the renderers while the compiler goes on
     */
    public RoundupProcessor(Executor background) {
        this(background, FindingListener.NONE, true);
    }

    private RoundupProcessor(Executor background, FindingListener listener, boolean makesClasses) {
        this.background = background;
        this.listener = listener;
        this.makesClasses = makesClasses;
    }

    /**
     * Creates a processor for somebody who needs the files alone. It makes no catalogues.
     *
     * @param listener learns of each finding
     */
    public static RoundupProcessor forFiles(FindingListener listener) {
        return new RoundupProcessor(Rendering::inThread, listener, false);
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        settings = OptionReader.read(environment.getOptions());
        reader = new WorkspaceReader(environment, settings);
        printer = new FindingPrinter(environment.getMessager(), settings, listener);
        writer = new OutputWriter(environment, settings);
    }

    /** Our own options and their misspellings. We report a misspelling ourselves, so the compiler need not. */
    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new HashSet<>(Option.keys());
        processingEnv.getOptions().keySet().stream().filter(Option::isOurs).forEach(options::add);
        return options;
    }

    /** Our own annotations and those that the user named, so that no lint reports them as unclaimed. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new HashSet<>(settings.annotations());
        types.add("dev.roundup.*");
        return types;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Claims our annotations. javac's lint warns about unclaimed ones, and a warning breaks a strict build. Eclipse's
     * compiler does not warn, so there a processor that stands behind ours is asked, too.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            run(round);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            printer.print(List.of(Finding.fault(Origin.NOWHERE, "a round", fault, settings.debug())));
        } finally {
            if (round.processingOver()) {
                writer.end();
            }
        }
        return !reader.isEclipse();
    }

    private void run(RoundEnvironment round) {
        Workspace workspace = reader.read(round);
        listener.read(workspace);
        failed |= round.errorRaised();
        List<Finding> faults = new ArrayList<>();
        List<Renderers> pages = isFine() ? renderers(workspace.roundups(), faults::add) : List.of();
        if (!settings.draft()) {
            // While the rules run, in case that they find no error.
            pages.stream()
                    .filter(page -> !isFramed(page.roundup(), workspace.labs()))
                    .forEach(page -> begin(page, page::files));
            if (!workspace.labs().isEmpty()) {
                new SiteOutput(writer, background, settings).begin(workspace.labs());
            }
        }
        Report report = Checks.run(workspace);
        printer.print(report.findings());
        if (isFine()) {
            printer.print(faults);
        }
        if (isFine() && settings.draft()) {
            pages.forEach(page -> begin(page, () -> page.draft(report.remarks())));
        }
        if (isFine()) {
            pages.forEach(page -> guarded(page.roundup(), printer::print, () -> writeCatalog(page)));
        }
        if (round.processingOver()) {
            finish();
        }
    }

    /** True if a roundup is shown as a part of its site. */
    private static boolean isFramed(Roundup roundup, List<LabSite> labs) {
        return !labs.isEmpty() && isIn(labs, roundup);
    }

    private static boolean isIn(List<LabSite> labs, Roundup roundup) {
        return labs.stream()
                .flatMap(lab -> lab.roundups().stream())
                .anyMatch(framed -> framed.type().equals(roundup.type()));
    }

    private List<Renderers> renderers(List<Roundup> roundups, Consumer<Finding> faults) {
        List<Renderers> renderers = new ArrayList<>();
        for (Roundup roundup : roundups) {
            guarded(roundup, faults, () -> renderers.add(new Renderers(roundup, settings.output(), settings.look())));
        }
        return renderers;
    }

    private void begin(Renderers page, Supplier<List<Output.Resource>> files) {
        writer.keep(page.roundup(), Rendering.begin(background, files));
    }

    private void writeCatalog(Renderers page) {
        if (makesClasses || writer.hasType(page.catalogType())) {
            page.catalog()
                    .flatMap(source -> writer.write(page.roundup(), source))
                    .ifPresent(printer::print);
        }
    }

    /** Does something for a roundup. A fault of ours becomes a finding. */
    private void guarded(Roundup roundup, Consumer<Finding> faults, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            faults.accept(
                    Finding.fault(roundup.origin(), OutputWriter.rendering(roundup.type()), fault, settings.debug()));
        }
    }

    private void finish() {
        if (isFine()) {
            printer.print(writer.writeKept(reader::origin, reader.hasReadAll()));
        }
        if (isFine()) {
            writer.writeIndex(reader.indexedOutlines(), reader.outlines()).ifPresent(printer::print);
        }
        printer.tellOfSwallowed();
    }

    private boolean isFine() {
        return !failed && !printer.hasErrors();
    }
}
