package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;

/** The rules about pictures. */
public final class FigureRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("figures")
            .with(Scopes.DECLARATION, new FigureMissing(), new FigureAlt())
            .with(Scopes.ROUNDUP, new FigureAltShared())
            .with(
                    Scopes.PICTURE,
                    new FigureCase(),
                    new FigureRemote(),
                    new FigureFormat(),
                    new FigureHeavy(),
                    new FigureActive(),
                    new FigureHomePath());

    private FigureRules() {}
}
