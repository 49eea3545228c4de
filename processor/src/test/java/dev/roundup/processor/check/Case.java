package dev.roundup.processor.check;

import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Workspace;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workspace and all that the checks have to say of it.
 *
 * @param rule the rule that it is about
 * @param when what is special about it
 * @param expected the only finding; empty where there is none
 */
record Case(Rule rule, String when, Workspace workspace, Optional<Expected> expected) {
    /** A finding; its place is named after the value that is wrong. */
    record Expected(Severity severity, String place, String message) {
        static Expected of(Finding finding) {
            return new Expected(finding.severity(), finding.origin().place(), finding.message());
        }
    }

    /** A case that breaks a rule. */
    static Subject<Place> breaks(Rule rule, String when) {
        return workspace -> place -> (headline, details) -> {
            String below = String.join(
                    "",
                    Stream.concat(Stream.of(details), Stream.of("see: docs/rules/" + rule.id() + ".md"))
                            .map(line -> "\n  " + line)
                            .toList());
            String message = "[roundup:" + rule.id() + "] " + headline + below;
            Expected expected = new Expected(Severities.of(workspace.settings()).of(rule), place, message);
            return new Case(rule, when, workspace, Optional.of(expected));
        };
    }

    /** A case that comes close to breaking a rule and must not. */
    static Subject<Case> silent(Rule rule, String when) {
        return workspace -> new Case(rule, when, workspace, Optional.empty());
    }

    /** Takes what is checked. */
    interface Subject<T> {
        T in(Workspace workspace);

        default T in(RoundupBuilder... roundups) {
            return in(WorkspaceBuilder.workspace(roundups).build());
        }

        /** On a page of its own. */
        default T in(PaperBuilder paper) {
            return in(paper.build());
        }

        default T in(Paper... papers) {
            return in(roundup("NeurIps2023").section("main", papers));
        }
    }

    /** Takes the place of the finding. */
    interface Place {
        Message at(String place);

        default Message nowhere() {
            return at(Origin.NOWHERE.place());
        }
    }

    /** Takes the message without its frame: the headline, then what helps. */
    interface Message {
        Case says(String headline, String... details);
    }

    boolean isBreaking() {
        return expected.isPresent();
    }

    @Override
    public String toString() {
        return rule.id() + (isBreaking() ? " finds: " : " is silent: ") + when;
    }
}
