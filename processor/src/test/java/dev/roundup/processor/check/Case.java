package dev.roundup.processor.check;

import static dev.roundup.processor.model.RoundupBuilder.roundup;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.PublicationsBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Workspace;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workspace and all findings of the checks for it.
 *
 * @param rule the rule under test
 * @param when the situation, in words
 * @param expected the only finding; empty if there must be none
 */
public record Case(String rule, String when, Workspace workspace, Optional<Expected> expected) {
    /** A finding. Its place has the name of the wrong value. */
    public record Expected(Severity severity, String place, String message) {
        public static Expected of(Finding finding) {
            return new Expected(finding.severity(), finding.origin().place(), finding.message());
        }
    }

    /** A case that breaks a rule. */
    public static Subject<Place> breaks(String rule, String when) {
        return workspace -> place -> (headline, details) -> {
            String below = String.join(
                    "", Stream.of(details).map(line -> "\n  " + line).toList());
            String message = "[roundup:" + rule + "] " + headline + below;
            Expected expected = new Expected(
                    Severities.of(workspace.settings()).of(Rulebook.rule(rule).orElseThrow()), place, message);
            return new Case(rule, when, workspace, Optional.of(expected));
        };
    }

    /** A case that comes close to breaking a rule and must not. */
    public static Subject<Case> silent(String rule, String when) {
        return workspace -> new Case(rule, when, workspace, Optional.empty());
    }

    /** Takes the subject of the check. */
    public interface Subject<T> {
        T in(Workspace workspace);

        default T in(RoundupBuilder... roundups) {
            return in(WorkspaceBuilder.workspace(roundups).build());
        }

        default T in(PublicationsBuilder list) {
            return in(WorkspaceBuilder.workspace().with(list).build());
        }

        /** Puts the paper on a page of its own. */
        default T in(PaperBuilder paper) {
            return in(paper.build());
        }

        default T in(Paper... papers) {
            return in(roundup("NeurIps2023").section("main", papers));
        }
    }

    /** Takes the place of the finding. */
    public interface Place {
        Message at(String place);

        public default Message nowhere() {
            return at(Origin.NOWHERE.place());
        }
    }

    /** Takes the message without its prefix: the headline, then the lines that help. */
    public interface Message {
        Case says(String headline, String... details);
    }

    public boolean isBreaking() {
        return expected.isPresent();
    }

    @Override
    public String toString() {
        return rule + (isBreaking() ? " finds: " : " is silent: ") + when;
    }
}
