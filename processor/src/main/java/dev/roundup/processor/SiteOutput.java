package dev.roundup.processor;

import dev.roundup.processor.model.LabSite;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.render.Renderers;
import dev.roundup.processor.render.site.SitePlan;
import dev.roundup.processor.render.site.SiteRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Renders sites that have more than roundups: the roundups in the frame of the site, then everything else. */
final class SiteOutput {
    private final OutputWriter writer;
    private final Executor background;
    private final Settings settings;

    SiteOutput(OutputWriter writer, Executor background, Settings settings) {
        this.writer = writer;
        this.background = background;
        this.settings = settings;
    }

    void begin(List<LabSite> labs) {
        labs.forEach(this::begin);
    }

    private void begin(LabSite lab) {
        SitePlan plan = new SitePlan(lab, settings.output(), settings.look());
        List<Rendering> roundups = new ArrayList<>();
        lab.roundups().forEach(roundup -> {
            Renderers page = new Renderers(roundup, settings.output(), plan.look(), Optional.of(plan.frame(roundup)));
            Rendering rendering = Rendering.begin(background, page::files);
            roundups.add(rendering);
            writer.keep(roundup, rendering);
        });
        SiteRenderer site = new SiteRenderer(plan);
        writer.keep(lab.site().type(), site.madeOf(), "", Rendering.begin(background, () -> {
            // They ask for shared files, too.
            roundups.forEach(Rendering::end);
            return site.files();
        }));
    }
}
