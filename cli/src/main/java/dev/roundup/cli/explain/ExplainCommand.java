package dev.roundup.cli.explain;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.processor.check.Rulebook;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the options of {@code roundup explain}. */
@Command(
        name = "explain",
        description = "Explains a rule: what it finds, why that matters, how to correct it and how to allow it.",
        footer = {
            "",
            "Examples:",
            "  roundup explain link-tracking",
            "  roundup explain",
            "  roundup explain --search formula"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 80;

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "The id of a rule. Without it, all rules are listed.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--search", paramLabel = "WORDS", description = "Lists the rules whose pages contain these words.")
    private String search = "";

    /** Creates a command that prints on a console. */
    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (rule.isPresent()) {
            console.out().print(explained(rule.get()));
        } else {
            console.out().print(list(found()));
        }
        console.out().flush();
        return ExitCode.FINE;
    }

    /** The page of a rule, whose id may be copied from a message, with its brackets. */
    private String explained(String written) {
        String id = written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^\\[|]$", "")
                .replaceFirst("^roundup:", "");
        return RulePage.of(id)
                .map(page -> PageText.of(page.markdown(), WIDTH, console.ansi().enabled()))
                .or(() -> Optional.ofNullable(RulePage.OTHERS.get(id)).map(words -> words + "\n"))
                .orElseThrow(() -> new CommandFailure("there is no rule " + Quote.of(id)
                        + Hint.didYouMean(id, Rulebook.byId().keySet())
                                .map(near -> "; " + near)
                                .orElse("; roundup explain lists all rules")));
    }

    private List<RulePage> found() {
        List<RulePage> found = RulePage.all().stream()
                .filter(page -> page.mentions(search.strip()))
                .toList();
        if (found.isEmpty()) {
            throw new CommandFailure("no rule mentions " + Quote.of(search.strip()));
        }
        return found;
    }

    /** The rules by family, a line each. */
    private String list(List<RulePage> pages) {
        int width =
                pages.stream().mapToInt(page -> page.rule().id().length()).max().orElse(0);
        StringBuilder list = new StringBuilder();
        String family = "";
        for (RulePage page : pages) {
            if (!page.family().equals(family)) {
                list.append(list.isEmpty() ? "" : "\n")
                        .append(console.ansi().string("@|bold " + page.family() + "|@"))
                        .append('\n');
                family = page.family();
            }
            list.append(String.format(
                    Locale.ROOT, "  %-" + width + "s  %-7s  %s\n", page.rule().id(), page.severity(), page.summary()));
        }
        return list.toString();
    }
}
